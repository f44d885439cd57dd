import { createHash } from "node:crypto";
import { appendFile, chmod, mkdir, truncate } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openSourceTable } from "@/lib/datasets/files/open-source-table";
import { opened, problemOf, read, written } from "./opened-file";

const GIBIBYTE = 1024 ** 3;

describe("a file on disk", () => {
  it("is named when it is not there", async () => {
    const problem = await problemOf(openSourceTable("/nirgends/grenzen.geojson"));
    expect(problem.message).toBe("There is no file /nirgends/grenzen.geojson.");
  });

  it("is not looked for below a file", async () => {
    const file = await written("a;b\n1;2\n");
    expect((await problemOf(openSourceTable(`${file}/mehr.csv`))).code).toBe("fileMissing");
  });

  it("is no folder", async () => {
    const folder = path.join(path.dirname(await written("")), "daten.csv");
    await mkdir(folder);
    expect((await problemOf(openSourceTable(folder))).code).toBe("fileIsFolder");
  });

  it("is no device, which could be read for ever", async () => {
    expect((await problemOf(openSourceTable("/dev/zero"))).code).toBe("fileIsDevice");
  });

  it.skipIf(process.getuid?.() === 0)("has to be readable", async () => {
    const file = await written("a;b\n1;2\n");
    await chmod(file, 0);
    expect((await problemOf(openSourceTable(file))).message).toBe(`You may not read ${file}.`);
  });

  it("is refused when it is empty", async () => {
    const problem = await problemOf(opened("", { name: "leer.csv" }));
    expect([problem.code, problem.message]).toEqual(["emptyFile", "leer.csv is empty."]);
  });

  it("is refused by its size alone when it has 2 GB", async () => {
    const file = await written("a;b\n1;2\n", "riesig.csv");
    await truncate(file, 2 * GIBIBYTE);
    const problem = await problemOf(openSourceTable(file));
    expect(problem.message).toBe(
      "riesig.csv is too large with 2048 MiB; files up to 512 MiB are read.",
    );
  });

  it("is refused at its first bytes when 300 MB of it are nothing but zeros", async () => {
    const file = await written("", "nullen.csv");
    await truncate(file, 300 * 1024 ** 2);
    const problem = await problemOf(openSourceTable(file));
    expect([problem.code, problem.values.line]).toEqual(["zeroBytes", 1]);
  });

  it("is refused with the line when there are zero bytes further down", async () => {
    const problem = await problemOf(opened("a;b\n1;2\n3;\u0000\n"));
    expect([problem.code, problem.values.line]).toEqual(["zeroBytes", 3]);
  });

  it("is known by its hash, name and size", async () => {
    const content = "Gebiet;Anzahl\nMitte;1\n";
    const { table } = await opened(content, { name: "zahlen.csv" });
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(table.file).toEqual({ name: "zahlen.csv", bytes: 22, sha256 });
  });

  it("has to stay as it is until its rows are read", async () => {
    const file = await written("Gebiet;Anzahl\nMitte;1\n");
    const table = await openSourceTable(file);
    await appendFile(file, "West;2\n");
    const reading = async () => {
      for await (const row of table.rows()) expect(row).toBeDefined();
    };
    expect((await problemOf(reading())).code).toBe("fileChanged");
  });

  it("gives the same rows and notes each time they are read", async () => {
    const file = await written("Gebiet;Anzahl\nMitte;1\nWest;2;3\n\nQuelle: Amt\n");
    const first = await read(file);
    const again: unknown[] = [];
    for await (const row of first.table.rows()) again.push(row);
    expect(again).toEqual(first.rows);
    expect(first.table.notes.map(({ code }) => code)).toEqual(["raggedLine", "lineAfter"]);
    expect(first.table.rejected).toEqual([{ line: 3, cells: ["West", "2", "3"], geometry: null }]);
  });
});
