import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { shareChunks } from "@/lib/cli/shared-chunks";

const CHUNKS = {
  "a.js": "module.exports=[1,()=>({})];\n\n//# sourceMappingURL=a.js.map",
  "b.js": "module.exports=[2,()=>({})];\n\n//# sourceMappingURL=b.js.map",
  "ssr/c.js": "module.exports=[1,()=>({})];\n\n//# sourceMappingURL=c.js.map",
  "runtime.js": "let loaded;",
  "ssr/runtime.js": "let loaded;",
};
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "praxisnah-chunks-"));
  await mkdir(path.join(folder, "ssr"));
  for (const [name, code] of Object.entries(CHUNKS)) await writeFile(path.join(folder, name), code);
});

afterAll(() => rm(folder, { recursive: true }));

it("holds each chunk once, and leaves alone what is no list of modules", async () => {
  expect(await shareChunks(folder)).toBe(1);
  const load = createRequire(path.join(folder, "page.js"));
  expect(load("./ssr/c.js")).toBe(load("./a.js"));
  for (const name of ["a.js", "b.js", "runtime.js", "ssr/runtime.js"] as const)
    expect(await readFile(path.join(folder, name), "utf8"), name).toBe(CHUNKS[name]);
});

it("changes nothing when it is done again", async () => {
  expect(await shareChunks(folder)).toBe(0);
});
