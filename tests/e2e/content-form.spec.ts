import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const de = (label: string) => t("staff.content.fields.german", { label });
const en = (label: string) => t("staff.content.fields.english", { label });
const TITLE = t("staff.content.columns.title");
const BODY = t("staff.content.columns.body");

/** Signs in as an editor, and begins something new of a kind. */
async function begin(page: Page, kind: string): Promise<string> {
  const id = randomUUID().slice(0, 8);
  const path = await invited(`e-${id}@example.org`, ["editor", "--region", "chemnitz"]);
  await signInAt(page, path);
  await page.goto(`/redaktion/chemnitz/inhalte/${kind}/neu`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByLabel(de(TITLE))).toBeVisible();
  return id;
}

const saved = /Als Entwurf gespeichert/;

test("what is typed is saved by itself, and comes back after a crash", async ({
  page,
  context,
}) => {
  const id = await begin(page, "news");
  await expectAccessible(page);
  await page.getByLabel(de(TITLE)).fill(`Neues ${id}`);
  const missing = page.getByText(t("staff.content.fields.missing")).locator("visible=true");
  await expect(missing).toHaveCount(1);
  await expect(page.getByText(saved)).toBeVisible({ timeout: 20_000 });

  await context.setOffline(true);
  await expect(page.getByText(t("staff.content.keeping.offline"))).toBeVisible();
  await page.getByLabel(de(TITLE)).fill(`Neuestes ${id}`);
  // The browser keeps it a moment after the last keystroke, and crashes before it is saved.
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(window.localStorage)))
    .toContain(`Neuestes ${id}`);
  page.on("dialog", (dialog) => void dialog.accept());
  const address = page.url();
  await page.goto("about:blank");
  await context.setOffline(false);
  await page.goto(address);
  await expect(page.getByLabel(de(TITLE))).toHaveValue(`Neues ${id}`);
  await page.getByRole("button", { name: t("staff.content.keeping.restore") }).click();
  await expect(page.getByLabel(de(TITLE))).toHaveValue(`Neuestes ${id}`);
  await expect(page.getByText(saved)).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(page.getByLabel(de(TITLE))).toHaveValue(`Neuestes ${id}`);
  await expect(page.getByRole("button", { name: t("staff.content.keeping.restore") })).toHaveCount(
    0,
  );
});

test("what was begun and left is offered when something new is begun", async ({ page }) => {
  const id = await begin(page, "news");
  await page.getByLabel(de(TITLE)).fill(`Liegen gelassen ${id}`);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(window.localStorage)))
    .toContain(`Liegen gelassen ${id}`);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("/redaktion/chemnitz/inhalte/news/neu");
  await expect(page.getByLabel(de(TITLE))).toHaveValue("");
  await page.getByRole("button", { name: t("staff.content.keeping.restore") }).click();
  await expect(page.getByLabel(de(TITLE))).toHaveValue(`Liegen gelassen ${id}`);
  await expect(page.getByText(saved)).toBeVisible({ timeout: 20_000 });
  await page.goto("/redaktion/chemnitz/inhalte/news/neu");
  await expect(page.getByLabel(de(TITLE))).toHaveValue("");
  await expect(page.getByRole("button", { name: t("staff.content.keeping.restore") })).toHaveCount(
    0,
  );
});

test("a text is written with buttons and looked at as its page shows it", async ({ page }) => {
  await begin(page, "news");
  const body = page.getByRole("textbox", { name: de(BODY) });
  await body.fill("Ein Wort");
  await body.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(4, 8));
  const field = page.locator("div", { has: body }).last();
  await page
    .getByRole("button", { name: t("staff.content.markdown.bold"), exact: true })
    .first()
    .click();
  await expect(body).toHaveValue("Ein **Wort**");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(body).toHaveValue("Ein Wort");
  await body.fill("# Titel\n\nEin **Wort** <script>alert(1)</script>");
  await page
    .getByRole("button", { name: t("staff.content.markdown.preview") })
    .first()
    .click();
  const preview = page.getByRole("region", {
    name: t("staff.content.markdown.previewOf", { label: de(BODY) }),
  });
  await expect(preview.getByRole("heading", { level: 2, name: "Titel" })).toBeVisible();
  await expect(preview.locator("strong")).toHaveText("Wort");
  await expect(preview).not.toContainText("<script>");
  await body.fill("Anders");
  await expect(preview).toHaveText("Anders");
  await expect(field).toBeVisible();
  await expectAccessible(page);
});

test.describe("pictures", () => {
  // A file that is no picture is refused, and the browser notes it.
  test.use({ expectedComplaint: /^415 for / });

  test("a picture is sent from the form, made small and shown", async ({ page }) => {
    await begin(page, "partner");
    const choose = page.getByLabel(t("staff.images.file"));
    await choose.setInputFiles({
      ...{ name: "bild.png", mimeType: "image/png", buffer: Buffer.from("<svg xmlns='x'/>") },
    });
    await expect(
      page.getByText(t("staff.images.problem.unsupported", { format: "SVG" })),
    ).toBeVisible();
    const colour = `#${randomUUID().slice(0, 6)}`;
    const buffer = await sharp({
      create: { width: 900, height: 600, channels: 3, background: colour },
    })
      .jpeg()
      .toBuffer();
    await choose.setInputFiles({ name: "weg.jpg", mimeType: "image/jpeg", buffer });
    await expect(page.getByText(t("staff.images.done"))).toBeVisible();
    const src = await page.getByLabel(t("staff.content.columns.image")).inputValue();
    expect(src).toMatch(/^\/bilder\/[0-9a-f]{64}\/900\.jpg$/);
    await expect(page.locator("input[name=imageWidth]")).toHaveValue("900");
    const answer = await page.request.get(src.replace("900.jpg", "320.webp"));
    expect(answer.headers()).toMatchObject({
      ...{ "content-type": "image/webp", "x-content-type-options": "nosniff" },
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect((await sharp(await answer.body()).metadata()).width).toBe(320);
    expect((await page.request.get(src.replace("900", "901"))).status()).toBe(404);
    const stranger = await page.request.post("/api/images/chemnitz", {
      ...{ headers: { origin: "https://example.org", accept: "application/json" } },
      multipart: { file: { name: "x.jpg", mimeType: "image/jpeg", buffer } },
    });
    expect([stranger.status(), await stranger.json()]).toEqual([403, { problem: "forbidden" }]);
    await page.goto("/redaktion/chemnitz/bilder");
    page.on("dialog", (dialog) => void dialog.accept());
    await expect(page.getByText(src)).toBeVisible();
    await expectAccessible(page);
  });
});

test("lists have rows of fields, ties are found by their names", async ({ page }) => {
  await begin(page, "event");
  await page.getByLabel(de(TITLE)).fill("Forum");
  await page.getByLabel(en(TITLE)).fill("Forum");
  await expect(
    page.getByText(t("staff.content.fields.missing")).locator("visible=true"),
  ).toHaveCount(0);
  const agenda = page.getByRole("group", {
    name: new RegExp(`^${t("staff.content.columns.agenda")}`),
  });
  await agenda
    .getByText(t("staff.content.fields.rowNew", { label: t("staff.content.columns.agenda") }))
    .first()
    .click();
  await agenda.locator("input[name='agenda.0.time']").fill("18:30");
  await agenda.locator("input[name='agenda.0.title.de']").fill("Vortrag");
  await agenda.getByRole("button", { name: t("staff.content.fields.add") }).click();
  await expect(agenda.locator("details[open]")).toHaveCount(2);
  const themes = page.locator("#themes");
  const known = await page.locator("#themes-options option").first().getAttribute("value");
  await themes.fill(known ?? "");
  await expect(page.getByRole("button", { name: `${known} entfernen` })).toBeVisible();
  await page.locator("input[name=starts][type=date]").fill("2027-05-01");
  await page.locator("input[name=starts][type=time]").fill("18:00");
  await expect(page.getByText(saved)).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(page.getByText(/Ablauf 1: 18:30 · Vortrag/)).toBeVisible();
  await expect(page.locator("input[name=starts][type=time]")).toHaveValue("18:00");
  await expect(page.getByRole("button", { name: `${known} entfernen` })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await expectAccessible(page);
});

test("what is typed the moment a form is answered stays", async ({ page }) => {
  const id = await begin(page, "news");
  await page.getByLabel(de(TITLE)).fill(`Neues ${id}`);
  await page.evaluate(
    ({ name, typed }) =>
      new MutationObserver((_changes, observer) => {
        const field = document.querySelector<HTMLInputElement>('[name="title"]');
        const answer = [...document.querySelectorAll("h2")].find((h2) => h2.textContent === name);
        if (!answer || !field || field.closest("[inert]")) return;
        observer.disconnect();
        field.value = typed;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }).observe(document.body, { subtree: true, childList: true, attributes: true }),
    { name: t("staff.content.edit.saved"), typed: `Neuestes ${id}` },
  );
  await page.getByRole("button", { name: t("staff.content.edit.steps.save"), exact: true }).click();
  await expect(page.getByRole("heading", { name: t("staff.content.edit.saved") })).toBeVisible();
  await expect(page.getByLabel(de(TITLE))).toHaveValue(`Neuestes ${id}`);
  await expect(page.getByText(saved)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByLabel(de(TITLE))).toHaveValue(`Neuestes ${id}`);
});
