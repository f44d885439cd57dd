import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { db } from "@/lib/db";

const name = `test_${randomBytes(6).toString("hex")}`;

async function onServer(statement: string): Promise<void> {
  const client = new Client({
    connectionString: inject("templateUrl").replace(/\/praxisnah$/, "/postgres"),
  });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Gives every test file a database of its own, copied from the migrated one. */
beforeAll(async () => {
  process.env.PORTAL_SECRET = "a secret that only the tests of this project know";
  await onServer(`CREATE DATABASE ${name} TEMPLATE praxisnah`);
  process.env.DATABASE_URL = inject("templateUrl").replace(/\/praxisnah$/, `/${name}`);
});

afterAll(async () => {
  await db().$disconnect();
  await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
});
