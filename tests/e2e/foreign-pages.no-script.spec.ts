import { queryDatabase } from "./database-query";
import { forgetSenders } from "./portal-form";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

async function countStored(mail: string): Promise<{ enquiries: number; mails: number }> {
  const [counted = { enquiries: -1, mails: -1 }] = await queryDatabase<{
    enquiries: number;
    mails: number;
  }>(
    `SELECT count(DISTINCT enquiry.id)::int AS enquiries, count(outbox_mail.id)::int AS mails
     FROM enquiry LEFT JOIN outbox_mail ON outbox_mail.key LIKE 'enquiry:' || enquiry.id || ':%'
     WHERE enquiry.mail = $1`,
    [mail],
  );
  return counted;
}

test("a form that somebody else's page sends, or nobody's, does nothing; the portal's own does", async ({
  page,
  request,
  baseURL,
}) => {
  const address = `${baseURL}/chemnitz/kontakt`;
  await page.goto(address);
  const hidden = await page.locator("form input[type=hidden]").all();
  const fields = await Promise.all(
    hidden.map(async (field): Promise<[string, string]> => [
      (await field.getAttribute("name")) ?? "",
      (await field.getAttribute("value")) ?? "",
    ]),
  );
  expect(fields.map(([name]) => name).some((name) => name.startsWith("$ACTION_"))).toBe(true);
  const mail = `fremd-${Date.now().toString(36)}@example.org`;
  const typed = { name: "Eve", mail, message: "Das kommt von woanders.", topic: "other" };
  const shown = String(Date.now() - 60_000);
  const multipart = { ...Object.fromEntries(fields), ...typed, shown };

  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])
    await test.step(`refused: ${JSON.stringify(headers)}`, async () => {
      const answer = await request.post(address, { headers, multipart });
      expect(answer.status()).toBe("origin" in headers ? 500 : 200);
      expect(await answer.text()).not.toContain(t("contact.doneTitle"));
      expect(await countStored(mail)).toEqual({ enquiries: 0, mails: 0 });
    });

  await forgetSenders();
  const answer = await request.post(address, { headers: { origin: baseURL ?? "" }, multipart });
  expect(await answer.text()).toContain(t("contact.doneTitle"));
  const { enquiries, mails } = await countStored(mail);
  expect(enquiries).toBe(1);
  expect(mails).toBeGreaterThan(0);
});
