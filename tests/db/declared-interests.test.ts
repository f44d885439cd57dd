import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { createProblem } from "@/lib/network/mutations";
import { getProblemForStaff } from "@/lib/network/progress/queries";
import { newProblemSchema } from "@/lib/network/schema";
import { createSmallRegion } from "./small-region";

const FOLDER = "prisma/migrations";

/** Runs statements of a migration, those that begin with given words alone. */
async function run(folder: string, beginning: RegExp): Promise<void> {
  const text = await readFile(`${FOLDER}/${folder}/migration.sql`, "utf8");
  for (const statement of text.replaceAll(/^--.*$/gm, "").split(";"))
    if (beginning.test(statement.trim())) await db().$executeRawUnsafe(statement);
}

it("interests declared before they were enquiries are enquiries now, and their mails go out", async () => {
  const regionId = await createSmallRegion("a");
  const now = new Date("2026-11-22T12:00:00Z");
  const form = newProblemSchema.parse({
    ...{ region: "a", title: "Stürze", organisation: "Haus", mail: "owner@example.org" },
    summary: "Nachts ist eine Pflegekraft für alle da.",
    description: "Die Klingel am Bett hilft nur, wenn jemand sie noch erreicht. Was dann?",
  });
  await createProblem(form, { sender: null, locale: "de", now });
  await run("20261122000600_directories", /^CREATE TABLE "problem_interest"/);
  await db().$executeRaw`
    INSERT INTO problem_interest (problem_id, organisation, message, contact_mail, request_key,
      created_at, delete_after)
    SELECT id, 'Institut', 'Wir helfen.', 'lab@example.org', gen_random_uuid(), ${now},
      '2027-11-22' FROM problem`;
  await db().$executeRaw`
    INSERT INTO outbox_mail (key, region_id, recipient, locale, template, values, delete_after)
    SELECT 'interest:1:' || what, ${regionId}, what || '@example.org', 'en', 'interest-' || what,
      '{}', '2026-12-22' FROM unnest(ARRAY['receipt', 'notice']) AS what`;
  await run("20261122000791_interests_are_enquiries", /^[A-Z]/);
  expect((await getProblemForStaff(regionId, "stuerze"))?.interests).toEqual([
    {
      ...{ caseNumber: "A-2026-000001", status: "received", organisation: "Institut" },
      ...{ contactMail: "lab@example.org", message: "Wir helfen.", partnerSlug: null },
      createdAt: now,
    },
  ]);
  const mails = await db().outboxMail.findMany({
    where: { template: { startsWith: "enquiry" } },
    orderBy: { id: "asc" },
  });
  const said = { caseNumber: "A-2026-000001", kind: "declare_interest", deleteAfter: "2027-11-22" };
  expect(mails.map(({ key, values }) => [key, values])).toEqual([
    ["enquiry:1:receipt", said],
    ["enquiry:1:notice", { ...said, about: "Stürze", dueOn: "2026-11-29" }],
  ]);
});
