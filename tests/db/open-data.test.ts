import { beforeAll, describe, expect, it } from "vitest";
import { API_ROOT } from "@/lib/open-data/operation";
import { loadDemoRegions } from "@/prisma/seed/load-demo-regions";
import {
  describedRequests,
  describedSchema,
  type Description,
} from "../support/described-operations";
import { linesOf, readLinkedData, readTurtle } from "../unit/open-data/catalogue-reading";
import { violations } from "../unit/open-data/catalogue-profile";
import { ask, everyRow, type AnyList } from "./open-data-reading";

let description: Description;

beforeAll(async () => {
  await loadDemoRegions();
  description = (await (await ask("/openapi.json")).json()) as Description;
});

describe("every operation of the description", () => {
  it.each(["chemnitz", "lichtenberg"])(
    "answers for %s in each of its formats as its schema says",
    async (region) => {
      const requests = describedRequests(description, region);
      expect(requests.length).toBeGreaterThan(40);
      for (const { name, address, mediaType, schema } of requests) {
        const response = await ask(address.replace(API_ROOT, ""), { accept: mediaType });
        expect(response.status, name).toBe(200);
        expect(response.headers.get("content-type"), name).toContain(mediaType);
        const text = await response.text();
        if (schema) expect(schema.safeParse(JSON.parse(text)).error, name).toBeUndefined();
        else expect(text, name).toMatch(/\S/);
      }
    },
  );

  it("has checks that find a wrong answer", async () => {
    const answer = (await (await ask("/regions/chemnitz/districts")).json()) as AnyList;
    const schema = describedSchema(description, { $ref: "#/components/schemas/Districts" });
    expect(schema.safeParse(answer).success).toBe(true);
    const [first = {}, ...others] = answer.data;
    for (const wrong of [{ ...first, areaKm2: "1" }, { ...first, people: 1 }, {}])
      expect(schema.safeParse({ ...answer, data: [wrong, ...others] }).success).toBe(false);
  });

  it("hands out a catalogue that keeps to the profile in both of its texts", async () => {
    const turtle = readTurtle(await (await ask("/catalog.ttl")).text());
    const linked = await readLinkedData(await (await ask("/catalog.jsonld")).text());
    expect(violations(turtle)).toEqual([]);
    expect(linesOf(linked)).toEqual(linesOf(turtle));
  });

  it("answers every file that the catalogue names", async () => {
    const quads = readTurtle(await (await ask("/catalog.ttl")).text());
    const files = quads.flatMap(({ predicate, object }) =>
      predicate.value.endsWith("downloadURL") ? [object.value] : [],
    );
    expect(files.length).toBeGreaterThan(50);
    for (const file of files.filter((_, index) => index % 5 === 0)) {
      const { pathname, search } = new URL(file);
      expect((await ask(pathname.replace(API_ROOT, "") + search)).status, file).toBe(200);
    }
  });
});

describe("what nobody may know", () => {
  it("is in no answer: births, ages and days of single doctors", async () => {
    for (const { address, mediaType } of describedRequests(description, "chemnitz")) {
      const text = await (await ask(address.replace(API_ROOT, ""), { accept: mediaType })).text();
      expect(text, address).not.toMatch(/birth|geburt|valid_?(from|to)|retire/i);
      if (/practices|coverage/.test(address)) expect(text, address).not.toMatch(/\b19[3-9]\d\b/);
    }
  });

  it("is kept also where practices are told: sums by practice and group", async () => {
    const rows = await everyRow("/regions/chemnitz/practices");
    const groups = rows.flatMap(({ groups: offers }) => offers as object[]);
    expect(groups.length).toBeGreaterThan(400);
    for (const offer of groups)
      expect(Object.keys(offer).sort()).toEqual(["doctors", "fte", "group"]);
  });
});
