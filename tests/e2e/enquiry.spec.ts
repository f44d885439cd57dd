import { readNumber, sendEnquiry } from "./enquiry-flow";
import { fillIn, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("an enquiry that needs a second look keeps what was typed and gets a number", async ({
  page,
}) => {
  await sendEnquiry(page, "Ada mit Programm");
  await expectAccessible(page);
});

test("the same enquiry sent again after going back has the same number", async ({ page }) => {
  const number = await sendEnquiry(page, "Ada zweimal");
  await page.goto("/chemnitz/kontakt");
  await fillIn(page, {
    [t("contact.name")]: "Ada zweimal",
    [t("contact.mail")]: "ada@example.org",
    [t("contact.message")]: "Wer hilft mir weiter?",
  });
  await sendForm(page, t("contact.submit"));
  expect(await readNumber(page)).toBe(number);
});

test("who is faster than a person is asked to look again, and may then send", async ({ page }) => {
  await page.goto("/chemnitz/kontakt");
  await page.locator('input[name="shown"]').evaluate((field) => {
    if (field instanceof HTMLInputElement) field.value = String(Date.now() + 60_000);
  });
  await fillIn(page, {
    [t("contact.name")]: "Ada eilig",
    [t("contact.mail")]: "ada@example.org",
    [t("contact.message")]: "Wer hilft mir weiter?",
  });
  await page.getByRole("button", { name: t("contact.submit") }).click();
  await expect(page.getByText(t("form.refusal.tooFast"))).toBeVisible();
  await expect(page.getByLabel(t("contact.name"), { exact: true })).toHaveValue("Ada eilig");
});

test("the form for a profile names it; an unknown one becomes a general form with a note", async ({
  page,
}) => {
  await page.goto("/chemnitz/kontakt?kind=claim_profile&about=partner:tu-chemnitz");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    t("contact.title.claim_profile"),
  );
  await expect(page.getByRole("link", { name: "Technische Universität Chemnitz" })).toBeVisible();
  await expect(page.getByLabel(t("contact.position"), { exact: true })).toBeVisible();
  await expectAccessible(page);
  for (const query of [
    "kind=claim_profile&about=partner:nobody",
    "kind=claim_profile&about=working_group:x",
    "kind=wizard",
    `about=${"x".repeat(3000)}`,
    "about=%00",
  ]) {
    await page.goto(`/chemnitz/kontakt?${query}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("contact.title.general"));
    await expect(page.getByText(t("contact.unknownSubject"))).toBeVisible();
  }
});

test("a link that says nothing tells why and leads to a form", async ({ page }) => {
  for (const folder of ["anfragen", "anfragen/bearbeiten"]) {
    await page.goto(`/chemnitz/${folder}/${"x".repeat(43)}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      t("enquiries.lost.unknown.title"),
    );
    await expect(page.getByRole("link", { name: t("enquiries.lost.contact") })).toHaveAttribute(
      "href",
      "/chemnitz/kontakt",
    );
  }
  await expectAccessible(page);
});

test("the topic is not asked where one office answers whatever it is", async ({ page }) => {
  await page.goto("/lichtenberg/kontakt");
  await expect(page.getByLabel(t("contact.message"), { exact: true })).toBeVisible();
  await expect(page.getByRole("group", { name: t("contact.topicLabel") })).toHaveCount(0);
});
