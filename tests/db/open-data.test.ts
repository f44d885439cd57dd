import { beforeAll, describe, expect, it } from "vitest";
import { computeOutdated } from "@/lib/coverage/computation/mutations";
import { listSpecialtyGroups } from "@/lib/coverage/queries";
import { db } from "@/lib/db";
import { coverageSearch } from "@/lib/open-data/file-address";
import { API_ROOT } from "@/lib/open-data/operation";
import { loadDemoRegions } from "@/prisma/seed/load-demo-regions";
import {
  describedRequests,
  describedSchema,
  type Description,
} from "../support/described-operations";
import { linesOf, readLinkedData, readTurtle } from "../unit/open-data/catalogue-reading";
import { violations } from "../unit/open-data/catalogue-profile";
import { ask, everyRow, ON, type AnyList } from "./open-data-reading";

let description: Description;

beforeAll(async () => {
  await loadDemoRegions();
  await computeOutdated(ON);
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
  const textsOf = async () => {
    const groups = await listSpecialtyGroups();
    const views = groups.flatMap(({ slug }) =>
      (["in-district", "within-reach"] as const).map(
        (view) => `/regions/chemnitz/coverage.csv?${coverageSearch(slug, view)}`,
      ),
    );
    const described = describedRequests(description, "chemnitz").map(({ address, mediaType }) => ({
      address: address.replace(API_ROOT, ""),
      mediaType,
    }));
    const asked = [...described, ...views.map((address) => ({ address, mediaType: "text/csv" }))];
    const texts = new Map<string, string>();
    for (const { address, mediaType } of asked)
      texts.set(
        `${address} as ${mediaType}`,
        await (await ask(address, { accept: mediaType })).text(),
      );
    return texts;
  };

  it("has no part in any answer about today: when doctors were born", async () => {
    const before = await textsOf();
    expect(await db().seat.count({ where: { birthYear: { not: null } } })).toBeGreaterThan(300);
    await db().seat.updateMany({ data: { birthYear: 1970 } });
    expect(await textsOf()).toEqual(before);
    for (const [address, text] of before)
      expect(text, address).not.toMatch(
        /[Bb]irth|[Gg]eburt(?!shilfe)|[Vv]alid_?([Ff]rom|[Tt]o)|NaN|Infinity/,
      );
  });

  it("is kept also where practices are told: sums by practice and group", async () => {
    const rows = await everyRow("/regions/chemnitz/practices");
    const groups = rows.flatMap(({ groups: offers }) => offers as object[]);
    expect(groups.length).toBeGreaterThan(400);
    for (const offer of groups)
      expect(Object.keys(offer).sort()).toEqual(["doctors", "fte", "group"]);
  });
});
