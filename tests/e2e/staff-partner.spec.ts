import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import sharp from "sharp";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { queryDatabase } from "./database-query";
import { readNumber } from "./enquiry-flow";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { nextMail } from "./mailbox";
import { plantEntry } from "./planted-entry";
import { freshSlug } from "./planted-event";
import { fillIn, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const OWN = "/redaktion/chemnitz/eigenes";
const step = (page: Page, name: "save" | "review" | "publish") =>
  page.getByRole("button", { name: t(`staff.content.edit.steps.${name}`), exact: true });
const told = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words, exact: true })).toBeVisible();
const german = (page: Page, column: "title" | "summary") =>
  page.getByLabel(
    t("staff.content.fields.german", { label: t(`staff.content.columns.${column}`) }),
  );

/** Somebody at a browser of their own, on a narrow phone. */
async function signedIn(browser: Browser, name: string, role: readonly string[]): Promise<Page> {
  const page = await (await browser.newContext({ locale: "de-DE" })).newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await signInAt(page, await invited(`${name}@example.org`, [...role, "--region", "chemnitz"]));
  return page;
}

test("a partner posts an offer, staff publish it, and nobody else's account reaches it", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const id = randomUUID().slice(0, 8);
  const title = `Praxisräume ${id}`;
  const page = await signedIn(browser, `pa-${id}`, ["partner", "--partner", "klinikum-chemnitz"]);
  await expect(page).toHaveURL(OWN);
  await expectNoSidewaysScrolling(page, 320);
  await expectAccessible(page);
  await page.getByRole("link", { name: t("staff.own.begin.offer") }).click();
  await german(page, "title").fill(title);
  await german(page, "summary").fill("Helle Räume im Erdgeschoss, die ab sofort frei sind.");
  await page.locator("#offerType").selectOption("rooms");
  await page.locator("#owner").fill("Klinikum Chemnitz gGmbH");
  await page.locator("#postedOn").fill(portalDay(new Date()));
  await page.locator("#expiresOn").fill(dayAfter(portalDay(new Date()), 30));
  const picture = { create: { width: 900, height: 600, channels: 3 as const, background: "#246" } };
  await page.getByLabel(t("staff.images.file")).setInputFiles({
    ...{ name: "haus.png", mimeType: "image/png", buffer: await sharp(picture).png().toBuffer() },
  });
  await expect(page.getByText(t("staff.images.done"))).toBeVisible();
  await expect(page.getByRole("link", { name: t("staff.images.browse") })).toHaveCount(0);
  await page.locator("#imageAlternative").fill("Ein heller Raum im Erdgeschoss");
  await page.locator("#imageCredit").fill("Klinikum Chemnitz");
  await expect(step(page, "publish")).toHaveCount(0);
  await step(page, "review").click();
  await told(page, t("staff.content.edit.review"));
  await expectNoSidewaysScrolling(page, 320);
  await expectAccessible(page);
  const item = page.url();
  await page.goto(OWN);
  await expect(page.getByRole("row").filter({ hasText: title })).toContainText(
    t("staff.content.states.review"),
  );

  const other = await signedIn(browser, `pb-${id}`, ["partner", "--partner", "poliklinik"]);
  expect((await other.goto(item))?.status()).toBe(404);
  await other.goto(OWN);
  await expect(other.getByRole("link", { name: title })).toHaveCount(0);
  expect((await other.goto("/redaktion/chemnitz"))?.status()).toBe(404);

  const staff = await signedIn(browser, `pc-${id}`, ["publisher"]);
  await staff.goto(item);
  await step(staff, "publish").click();
  await told(staff, t("staff.content.edit.published"));
  const link = staff.getByRole("link", { name: t("staff.content.edit.toPage") }).first();
  const address = (await link.getAttribute("href")) ?? "";
  await expect(async () => {
    const shown = await (await staff.request.get(address)).text();
    expect(shown).toContain(title);
    expect(shown).toContain("Ein heller Raum im Erdgeschoss");
  }).toPass({ timeout: 4000 });

  await page.goto(item);
  await german(page, "summary").fill("Ganz anders beschrieben, und noch einmal zur Prüfung.");
  await step(page, "review").click();
  await told(page, t("staff.content.edit.review"));
  expect(await (await staff.request.get(address)).text()).not.toContain("Ganz anders beschrieben");

  await staff.goto(item);
  await staff.getByLabel(t("staff.content.edit.bin")).check();
  await staff.getByRole("button", { name: t("staff.content.edit.moreSubmit") }).click();
  await expect(async () => {
    expect((await staff.request.get(address)).status()).toBe(410);
  }).toPass({ timeout: 4000 });
});

test("a partner answers what it is asked, and reads nothing that others are asked", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const id = randomUUID().slice(0, 8);
  const reader = await (await browser.newContext({ locale: "de-DE" })).newPage();
  const ask = async (address: string) => {
    await reader.goto(address);
    await fillIn(reader, {
      [t("contact.name")]: `Ada ${id}`,
      [t("contact.mail")]: `ada-${id}@example.org`,
      [t("contact.message")]: "Kann ich bei Ihnen hospitieren?",
    });
    await sendForm(reader, t("contact.submit"));
    return readNumber(reader);
  };
  const partner = freshSlug("partner");
  const shown = { from: -60, until: null };
  await plantEntry({ like: "klinikum-chemnitz", slug: partner, title: "Haus am Wall", ...shown });
  await queryDatabase("UPDATE entry SET mail = slug || '@office.invalid' WHERE slug = $1", [
    partner,
  ]);
  const own = await ask(`/chemnitz/kontakt?about=partner:${partner}`);
  const other = await ask("/chemnitz/kontakt");

  const page = await signedIn(browser, `pe-${id}`, ["partner", "--partner", partner]);
  await expect(page.getByRole("link", { name: other })).toHaveCount(0);
  expect((await page.goto(`/redaktion/chemnitz/anfragen/${other}`))?.status()).toBe(404);
  await page.goto(OWN);
  await expectAccessible(page);
  await page.getByRole("link", { name: own }).click();
  await page.locator("textarea[name=message]").fill("Gern, am besten im Januar.");
  await expectNoSidewaysScrolling(page, 320);
  await expectAccessible(page);
  await sendForm(page, t("staff.inbox.save"));
  await expect(page.getByText(t("enquiries.doneTitle"))).toBeVisible();
  const mail = await nextMail(`ada-${id}@example.org`, /Antwort/);
  expect(mail.text).toContain("Gern, am besten im Januar.");

  const stranger = await signedIn(browser, `pf-${id}`, ["partner", "--partner", "poliklinik"]);
  expect((await stranger.goto(`/redaktion/chemnitz/anfragen/${own}`))?.status()).toBe(404);
});
