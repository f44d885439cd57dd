import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./written-files";

const folder = folderWith({
  "d.csv": "id,demand,lon,lat\nnorth,1000,12.92,50.84\nsouth,3000,12.92,50.82\n",
  "s.csv": "id,supply,lon,lat\none,2,12.92,50.84\n",
});
const data = path.join(folder, "data");

/** Types a command in the folder of its files, where no database can be reached. */
function typed(...parameters: readonly string[]) {
  const command = [path.resolve("lib/cli/praxisnah.mjs"), ...parameters];
  const nowhere = { DATABASE_URL: "", DATA_DIR: data, LC_ALL: "de_DE.UTF-8", INIT_CWD: undefined };
  const env = { ...process.env, ...nowhere };
  return new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    execFile(process.execPath, command, { cwd: folder, env }, (error, output, errors) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors });
    });
  });
}

const reach = ["accessibility", "--demand", "d.csv", "--supply", "s.csv", "--method", "2sfca"];

describe("the calculator as a process of its own", () => {
  it("needs no database, and prints nothing but the result", { timeout: 60_000 }, async () => {
    const { code, output, errors } = await typed(...reach, "--threshold", "3", "--json");
    expect([code, JSON.parse(output)]).toEqual([
      0,
      [
        { id: "north", accessibility: 0.0005 },
        { id: "south", accessibility: 0.0005 },
      ],
    ]);
    expect(errors).toBe("praxisnah: Die Kosten sind geschätzt: Luftlinie × 1.3, in Kilometern.\n");
    expect(existsSync(data)).toBe(false);
  });

  it("ends with 2 and one line when it is asked too little", { timeout: 60_000 }, async () => {
    expect(await typed(...reach)).toEqual({
      code: 2,
      output: "",
      errors:
        "praxisnah: --threshold fehlt: 2sfca braucht bei --decay binary die höchsten Kosten, die noch erreichbar sind.\n",
    });
  });
});
