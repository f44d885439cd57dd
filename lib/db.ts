import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";

function connect() {
  const adapter = new PrismaPg(
    {
      connectionString: env().DATABASE_URL,
      application_name: "praxisnah",
      connectionTimeoutMillis: 5000,
    },
    { onPoolError: () => {}, onConnectionError: () => {} },
  );
  return new PrismaClient({ adapter, omit: { seat: { birthYear: true } } });
}

export type Database = ReturnType<typeof connect>;

/** A transaction of `db().$transaction`, or the client itself. */
export type Transaction = Omit<
  Database,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends"
>;

const held = globalThis as typeof globalThis & { praxisnahDatabase?: Database };

/** The one client of this process; connects on first use. */
export function db(): Database {
  held.praxisnahDatabase ??= connect();
  return held.praxisnahDatabase;
}
