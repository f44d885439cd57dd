import "server-only";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import {
  ANSWER_TEMPLATES,
  OFFICE_COLUMNS,
  OFFICE_TEMPLATES,
  PERSONAL_COLUMNS,
  type MailColumn,
} from "./mail-columns";

/** Rows of a column's table with an address, however it is capitalised; found by an index. */
function matches({ table, column }: MailColumn, mail: string): Prisma.Sql {
  const [from, named] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)];
  return Prisma.sql`FROM ${from} WHERE lower(${named}) = lower(${mail})`;
}

/** Mails that are about the person who reads them. */
const ofPerson = Prisma.sql`template <> ALL(${[...OFFICE_TEMPLATES, ...ANSWER_TEMPLATES]}::text[])`;

/** Ids of rows with an address of a person. */
export async function listPersonalRows(
  on: Transaction,
  what: keyof typeof PERSONAL_COLUMNS,
  mail: string,
): Promise<number[]> {
  const found = matches(PERSONAL_COLUMNS[what], mail);
  const rows = await on.$queryRaw<{ id: number }[]>`
    SELECT id ${found} ${what === "mails" ? Prisma.sql`AND ${ofPerson}` : Prisma.empty} ORDER BY id`;
  return rows.map(({ id }) => id);
}

/** Whether anything is kept of an address. */
export async function isKnownMail(on: Transaction, mail: string): Promise<boolean> {
  const { mails, ...others } = PERSONAL_COLUMNS;
  const found = [
    ...[...Object.values(others), ...OFFICE_COLUMNS].map((column) => matches(column, mail)),
    Prisma.sql`${matches(mails, mail)} AND ${ofPerson}`,
  ].map((rows) => Prisma.sql`EXISTS (SELECT ${rows})`);
  const [row] = await on.$queryRaw<{ known: boolean }[]>`
    SELECT ${Prisma.join(found, " OR ")} AS known`;
  return row?.known ?? false;
}
