import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { queryDatabase } from "./database-query";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { expectSummary, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const LIST = "/redaktion/chemnitz/einstellungen/ansprechstellen";
const TOPIC = t("staff.offices.ofTopic", { name: t("contact.topic.network") });
const field = (page: Page, name: "office" | "mail" | "dueDays" | "department") =>
  page.getByLabel(t(`staff.offices.${name}`));
const told = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words, exact: true })).toBeVisible();

async function administrator(browser: Browser, region: string, mail: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "de-DE" })).newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await signInAt(page, await invited(mail, ["administrator", "--region", region]));
  return page;
}

test("administrators name an office for a topic, change it and name it no more", async ({
  browser,
}) => {
  const id = randomUUID().slice(0, 8);
  await queryDatabase(
    `DELETE FROM enquiry_route WHERE target = 'topic:network'
       AND region_id = (SELECT id FROM region WHERE slug = 'chemnitz')`,
    [],
  );
  const one = await administrator(browser, "chemnitz", `oa-${id}@example.org`);
  const other = await administrator(browser, "chemnitz", `ob-${id}@example.org`);
  await one.goto("/redaktion/chemnitz/einstellungen");
  await one.getByRole("link", { name: t("staff.settings.offices") }).click();
  await expectNoSidewaysScrolling(one, 320);
  await expectAccessible(one);
  await one.getByRole("link", { name: t("staff.offices.add") }).click();
  await expectNoSidewaysScrolling(one, 320);
  await expectAccessible(one);
  await sendForm(one, t("staff.offices.save"));
  await expectSummary(one, [
    ...[t("form.error.invalid"), t("form.error.missing"), t("form.error.mailMissing")],
  ]);
  await one.locator("#target").selectOption({ label: TOPIC });
  await field(one, "office").fill(`Netzwerkstelle ${id}`);
  await field(one, "mail").fill(`netzwerk@${id}.example`);
  await field(one, "dueDays").fill("3");
  await sendForm(one, t("staff.offices.save"));
  await told(one, t("staff.offices.saved"));
  const contact = await one.request.get("/chemnitz/kontakt");
  expect(await contact.text()).toContain(`Netzwerkstelle ${id}`);
  expect(await contact.text()).not.toContain(`netzwerk@${id}.example`);

  for (const page of [one, other]) {
    await page.goto(LIST);
    await page.getByRole("link", { name: TOPIC, exact: true }).click();
    await told(page, TOPIC);
  }
  await expectNoSidewaysScrolling(one, 320);
  await expectAccessible(one);
  await field(one, "office").fill(`Netzwerkamt ${id}`);
  await sendForm(one, t("staff.offices.save"));
  await told(one, t("staff.offices.saved"));
  await field(other, "office").fill(`Verbundamt ${id}`);
  await field(other, "dueDays").fill("4");
  await sendForm(other, t("staff.offices.save"));
  const by = { by: `oa-${id}@example.org`, theirs: `Netzwerkamt ${id}` };
  await expectSummary(other, [t("staff.content.edit.clash", by)]);
  await expect(field(other, "office")).toHaveValue(`Verbundamt ${id}`);
  await sendForm(other, t("staff.offices.save"));
  await told(other, t("staff.offices.saved"));
  await other.goto(LIST);
  const row = other.getByRole("row").filter({ hasText: TOPIC });
  await expect(row.getByRole("cell")).toHaveText([
    ...[`Verbundamt ${id}`, `netzwerk@${id}.example`, "4"],
  ]);
  await row.getByRole("link").click();
  await sendForm(other, t("staff.offices.dropButton"));
  await told(other, t("staff.offices.dropped"));
  await other.goto(LIST);
  await expect(other.getByRole("row").filter({ hasText: TOPIC })).toHaveCount(0);
  await other.getByRole("link", { name: t("staff.offices.changes") }).click();
  await expect(other.getByText(t("staff.changes.actions.route.remove")).first()).toBeVisible();
  expect(await other.content()).not.toContain(`netzwerk@${id}.example`);
});

test("an administrator changes the office of a region, and every page names it", async ({
  browser,
}) => {
  const id = randomUUID().slice(0, 8);
  const page = await administrator(browser, "lichtenberg", `oc-${id}@example.org`);
  await page.goto("/en/staff/lichtenberg/settings/offices");
  await expectNoSidewaysScrolling(page, 320);
  await expectAccessible(page);
  const english = wordsIn("en");
  const department = page.getByLabel(english("staff.offices.department"));
  const before = await department.inputValue();
  const mail = page.getByLabel(english("staff.offices.mail"));
  const mailBefore = await mail.inputValue();
  await mail.fill("amt@");
  await sendForm(page, english("staff.offices.saveContact"));
  await expectSummary(page, [english("form.error.mailInvalid")], "en");
  const change = async (name: string, address: string) => {
    await department.fill(name);
    await mail.fill(address);
    await sendForm(page, english("staff.offices.saveContact"));
    await told(page, english("staff.offices.saved"));
    await expect(async () => {
      expect(await (await page.request.get("/lichtenberg/praxen")).text()).toContain(name);
    }).toPass({ timeout: 2000 });
    await page.getByRole("link", { name: english("staff.offices.back") }).click();
    await page.reload();
  };
  await change(`Gesundheit ${id}`, mailBefore || `amt@${id}.example`);
  await change(before, mailBefore || `amt@${id}.example`);
});
