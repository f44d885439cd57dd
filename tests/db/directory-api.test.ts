import { readFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { succeedHere } from "./command-here";
import { sourceOptions } from "./command-run";
import { ask } from "./open-data-reading";
import { boundaries, importAll, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

interface Directory {
  total_items: number;
  page_number: number;
  last_page: boolean;
  contents: { id: string; name: string; attributes?: object[] }[];
  sources: { licence: string }[];
}

const partner = (slug: string, more: object = {}) => ({
  ...{ slug, title: { de: slug }, summary: { de: "Ein Haus." }, sector: "care" },
  ...more,
});

async function directory(search = ""): Promise<{ answer: Response; body: Directory }> {
  const answer = await ask(`/regions/hier/directory.json${search}`);
  return { answer, body: (await answer.clone().json()) as Directory };
}

beforeAll(async () => {
  await createSmallRegion("hier");
  await importAll("hier", boundaries(neighbours));
  const entries = [
    partner("heim", { seeks: [{ de: "Pflegende", en: "Nurses" }] }),
    partner("praxis"),
    partner("morgen", { publishFrom: "2999-01-01T00:00:00Z" }),
    partner("gestern", { publishUntil: "2020-01-01T00:00:00Z" }),
  ];
  const file = smallFile("partner.json", JSON.stringify(entries));
  await succeedHere(["import", "partners", "--region", "hier", "--file", file, ...sourceOptions]);
});

describe("the directory as open data", () => {
  it("tells what is shown now, with its sources, and nothing that is not shown", async () => {
    const { answer, body } = await directory();
    expect(answer.status).toBe(200);
    expect(body.contents.map(({ name }) => name).sort()).toEqual(["heim", "praxis"]);
    expect(body).toMatchObject({ total_items: 2, page_number: 1, last_page: true });
    expect(body.sources).toHaveLength(1);
    expect(await answer.text()).toContain("Nurses");
  });

  it("comes in pages that lead on", async () => {
    const first = await directory("?limit=1");
    expect(first.body).toMatchObject({ total_items: 2, page_number: 1, last_page: false });
    const next = /<([^>]+)>; rel="next"/.exec(first.answer.headers.get("link") ?? "")?.[1] ?? "";
    const second = await directory(new URL(next).search);
    expect(second.body).toMatchObject({ page_number: 2, last_page: true });
    expect(second.body.contents[0]?.id).not.toBe(first.body.contents[0]?.id);
  });

  it("is what the command line writes, and is taken in again", async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "praxisnah-")), "verzeichnis.json");
    await succeedHere(["datasets", "export", "hsds", "--region", "hier", "--file", file]);
    const written = JSON.parse(readFileSync(file, "utf8")) as Directory;
    const { answer, body } = await directory();
    const inOrder = ({ contents }: Directory) =>
      contents.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect(inOrder(body)).toEqual(inOrder(written));
    await createSmallRegion("dort");
    const copy = smallFile("kopie.json", await answer.text());
    await succeedHere(["import", "hsds", "--region", "dort", "--file", copy, ...sourceOptions]);
  });
});
