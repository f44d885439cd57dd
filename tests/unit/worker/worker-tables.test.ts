import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { WORKER_REVISION } from "@/lib/database/worker-schema";

describe("the tables of the worker", () => {
  it("are made in the revision of the installed package", () => {
    const entry = createRequire(import.meta.url).resolve("graphile-worker");
    const files = readdirSync(path.resolve(path.dirname(entry), "../sql"));
    const last = Math.max(...files.map((name) => Number.parseInt(name, 10)));
    expect(WORKER_REVISION).toBe(last);
  });
});
