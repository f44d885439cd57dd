import { randomUUID } from "node:crypto";
import { queryDatabase } from "./database-query";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { expectSummary, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const label = (name: "title" | "summary" | "terms") => t(`staff.problems.edit.${name}`);

/** A problem that everybody may read. */
async function planted(): Promise<{ slug: string; id: string }> {
  const id = randomUUID().slice(0, 8);
  const slug = `bearbeiten-${id}`;
  await queryDatabase(
    `INSERT INTO problem (region_id, slug, state, locale, title, summary, description, terms,
       organisation, owner_hidden, contact_mail, request_key, delete_after)
     SELECT id, $1, 'open', 'de', $2, 'Nachts ist eine Pflegekraft für alle da.',
       'Die Klingel am Bett hilft nur, wenn jemand sie noch erreicht. Was dann?',
       '{Sensoren}', 'Haus am Park', FALSE, $3, gen_random_uuid(), '2099-01-01'
     FROM region WHERE slug = 'chemnitz'`,
    [slug, `Bearbeiten ${id}`, `owner-${id}@example.org`],
  );
  return { slug, id };
}

/** The board of the demo stays as other tests read it. */
async function takeAway(slug: string): Promise<void> {
  await queryDatabase("UPDATE problem SET state = 'withdrawn' WHERE slug = $1", [slug]);
}

test("two publishers put the text of a problem right, and nothing is lost", async ({ browser }) => {
  const { slug, id } = await planted();
  const form = `/redaktion/chemnitz/probleme/${slug}/bearbeiten`;
  const [one, other] = [
    await (await browser.newContext({ locale: "de-DE" })).newPage(),
    await (await browser.newContext({ locale: "de-DE" })).newPage(),
  ];
  for (const [at, page] of [one, other].entries()) {
    const role = ["publisher", "--region", "chemnitz"];
    await signInAt(page, await invited(`pt-${at}-${id}@example.org`, role));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/redaktion/chemnitz/probleme/${slug}`);
    await page.getByRole("link", { name: t("staff.problems.edit.link") }).click();
    await expect(page).toHaveURL(new RegExp(`${form}$`));
  }
  await expectNoSidewaysScrolling(one, 320);
  await expectAccessible(one);

  await one.getByLabel(label("title")).fill(`Bearbeitet ${id}`);
  await one.getByLabel(label("summary")).fill("Kurz.");
  await sendForm(one, t("staff.problems.edit.save"));
  await expectSummary(one, [t("form.error.tooShort")]);
  await expectAccessible(one);
  await one.getByLabel(label("summary")).fill(`In der Nacht ist nur eine Kraft da, ${id}.`);
  await sendForm(one, t("staff.problems.edit.save"));
  await expect(one.getByText(t("staff.problems.edit.savedText", { count: 2 }))).toBeVisible();
  const readers = `/chemnitz/netzwerk/probleme/${slug}`;
  await expect(async () => {
    const text = await (await one.request.get(readers)).text();
    expect(text).toContain(`Bearbeitet ${id}`);
    expect(text).toContain(`In der Nacht ist nur eine Kraft da, ${id}.`);
  }).toPass({ timeout: 2000 });

  await other.getByLabel(label("title")).fill(`Anders ${id}`);
  await other.getByLabel(label("terms")).fill("Radar");
  await sendForm(other, t("staff.problems.edit.save"));
  const theirs = { by: `pt-0-${id}@example.org`, theirs: `Bearbeitet ${id}` };
  await expectSummary(other, [t("staff.content.edit.clash", theirs)]);
  await expect(other.getByLabel(label("title"))).toHaveValue(`Anders ${id}`);
  await expectNoSidewaysScrolling(other, 320);
  await sendForm(other, t("staff.problems.edit.save"));
  await expect(other.getByText(t("staff.problems.edit.savedText", { count: 2 }))).toBeVisible();
  const rows = await queryDatabase<{ title: string; summary: string; terms: string[] }>(
    "SELECT title, summary, terms FROM problem WHERE slug = $1",
    [slug],
  );
  expect(rows).toEqual([
    {
      ...{ title: `Anders ${id}`, terms: ["Radar"] },
      summary: `In der Nacht ist nur eine Kraft da, ${id}.`,
    },
  ]);

  await other.goto(form);
  await other.getByRole("link", { name: t("staff.problems.edit.changes") }).click();
  await expect(other.getByText(t("staff.changes.actions.problem.edit"))).toHaveCount(2);
  await takeAway(slug);
});

test("an editor leaves to publishers what everybody reads; the form is English, too", async ({
  page,
}) => {
  const { slug, id } = await planted();
  const role = ["editor", "--region", "chemnitz"];
  await signInAt(page, await invited(`et-${id}@example.org`, role));
  const address = `/en/staff/chemnitz/problems/${slug}/edit`;
  expect((await page.goto(address))?.status()).toBe(404);
  await queryDatabase("UPDATE problem SET state = 'review' WHERE slug = $1", [slug]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  await expect(page.getByText(wordsIn("en")("staff.problems.edit.reviewNote"))).toBeVisible();
  await expectNoSidewaysScrolling(page, 320);
  await expectAccessible(page);
  await takeAway(slug);
});
