import { describe, expect, inject, it } from "vitest";
import { applyMigrations, pendingMigrations, schemaDrift } from "@/lib/database/migrations";
import { db } from "@/lib/db";

describe("migrations", () => {
  it("lead to exactly the schema that the code expects", async () => {
    expect(await schemaDrift(inject("templateUrl"))).toBe("");
  });

  it("find nothing to do a second time", async () => {
    const url = process.env.DATABASE_URL ?? "";
    expect(await pendingMigrations(url)).toEqual([]);
    expect(await applyMigrations(url)).toEqual([]);
  });

  it("notice when the database has something that no migration made", async () => {
    await db().$executeRaw`ALTER TABLE region ADD COLUMN stray text`;
    expect(await schemaDrift(process.env.DATABASE_URL ?? "")).toContain("stray");
  });
});
