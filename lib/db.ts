import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";

/** What no query returns that does not ask for it: years of birth, and mail addresses. */
const PROTECTED = {
  seat: { birthYear: true },
  practice: { mail: true },
  contactOffice: { mail: true },
  enquiry: { mail: true, officeMail: true },
  enquiryRoute: { mail: true },
  entry: { mail: true },
  signUp: { mail: true },
  problem: { contactMail: true },
  myDataRequest: { mail: true },
  savedSearch: { mail: true },
} as const;

function connect() {
  const adapter = new PrismaPg(
    {
      connectionString: env().DATABASE_URL,
      application_name: "praxisnah",
      connectionTimeoutMillis: 5000,
    },
    { onPoolError: () => {}, onConnectionError: () => {} },
  );
  return new PrismaClient({ adapter, omit: PROTECTED });
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
