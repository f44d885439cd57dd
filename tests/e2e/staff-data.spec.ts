import { writeFile } from "node:fs/promises";
import { connect } from "node:net";
import path from "node:path";
import type { Page } from "@playwright/test";
import { press, tabTo, type } from "./by-keyboard";
import { queryDatabase } from "./database-query";
import { expectSummary } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { withOwnRegion, type OwnRegion } from "./staff-data-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
let own: OwnRegion;

test.beforeEach(async ({ page }) => {
  own = await withOwnRegion(page);
});

test.afterEach(() => own.remove());

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const file = path.join(own.folder, name);
  await writeFile(file, content);
  await page.goto(`/redaktion/${own.slug}/daten/neu`);
  await page.getByLabel(t("staff.data.file"), { exact: true }).setInputFiles(file);
}

const countFiles = async (where: string) => {
  const rows = await queryDatabase<{ count: number }>(
    `SELECT count(*)::int AS count FROM upload JOIN region ON region.id = region_id
     WHERE region.slug = $1 AND ${where}`,
    [own.slug],
  );
  return rows[0]?.count;
};

test("an analyst uploads a population by the keyboard, tries it, publishes it, takes it back and restores it", async ({
  page,
}) => {
  test.slow();
  await choose(page, "einwohner.csv", "key;name;people\n01;West;1200\n02;Ost;3400\n09;Nord;5\n");
  await expectAccessible(page);
  await page.getByLabel(t("staff.data.file"), { exact: true }).focus();
  await press(page, t("staff.data.send"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("einwohner.csv");
  await expect(page.getByRole("heading", { name: t("staff.data.found") })).toBeVisible();
  await expect(page.getByLabel(/people$/)).toHaveValue("people=people");
  await expectAccessible(page);

  await page.locator("#columns").focus();
  await tabTo(page, t("staff.data.field.publisher"));
  await page.keyboard.type("Statistikstelle");
  await type(page, t("staff.data.field.title"), "Einwohner");
  await type(page, t("staff.data.field.licence"), "CC0");
  await tabTo(page, t("staff.data.field.date"));
  // The browser under test writes days as in the United States.
  await page.keyboard.type("12312025");
  await press(page, t("staff.data.try"));
  const question = page.getByRole("link", {
    name: t("staff.data.answerAt", { field: t("staff.data.field.year") }),
  });
  await question.press("Enter");
  await page.locator("#year").fill("2025");
  await press(page, t("staff.data.try"));

  await expect(page.getByText(t("import.outcome.planned"))).toBeVisible();
  await expect(page.getByText("+ 01 2025, Einwohner: 1.200")).toBeVisible();
  await expect(page.getByRole("row", { name: /^4 / })).toContainText("09");
  await expectAccessible(page);
  const findings = await page.request.get(`${page.url()}/befunde.csv`);
  expect(await findings.text()).toContain(t("staff.data.severity.errors"));
  const rejected = await page.request.get(`${page.url()}/ausgelassen`);
  expect(await rejected.text()).toContain("09;Nord;5");

  await page.getByRole("heading", { name: t("staff.data.publishTitle") }).scrollIntoViewIfNeeded();
  await press(page, t("staff.data.publish"));
  await expect(page.getByRole("alert").getByText(t("form.error.skipNeeded"))).toBeVisible();
  await tabTo(page, t("staff.data.skipInvalid"));
  await page.keyboard.press("Space");
  await press(page, t("staff.data.publish"));
  await expect(page.getByText(/^Veröffentlicht als Datenstand/)).toBeVisible();
  await page.getByRole("link", { name: t("staff.data.toVersion") }).press("Enter");
  await expect(
    page.getByText(t("staff.data.counts", { added: 2, changed: 0, removed: 0 })),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: t("staff.data.withdraw") }).press("Enter");
  await expect(page.getByText(t("staff.data.hiddenParts.population", { count: 2 }))).toBeVisible();
  await expectAccessible(page);
  await press(page, t("staff.data.withdraw"));
  await expect(page.getByText(/^Zurückgezogen von/)).toBeVisible();
  await press(page, t("staff.data.restore"));
  await expect(page.getByText(/^Wieder eingesetzt von/)).toBeVisible();
  const current = await page.request.get(`/redaktion/${own.slug}/daten/stand/population`);
  expect(await current.text()).toMatch(/^\ufeff?key;level;year;sex;age;people\n01;.*;1200\n02;/);
  await page.goto(`/redaktion/${own.slug}/daten`);
  await expect(page.getByRole("row", { name: /einwohner\.csv/ })).toContainText(
    t("staff.data.stateOf.publish.done"),
  );
  await expectAccessible(page);
});

test("what is to be published later can be taken back before", async ({ page }) => {
  await choose(page, "einwohner.csv", "key;people;year\n01;1;2025\n02;2;2025\n");
  await page.getByRole("button", { name: t("staff.data.send") }).click();
  await page.getByLabel(t("staff.data.field.publisher"), { exact: true }).fill("Amt");
  await page.getByLabel(t("staff.data.field.title"), { exact: true }).fill("Zahlen");
  await page.getByLabel(t("staff.data.field.licence"), { exact: true }).fill("CC0");
  await page.getByLabel(t("staff.data.field.date"), { exact: true }).fill("2025-12-31");
  await page.getByRole("button", { name: t("staff.data.try") }).click();
  await page.getByLabel(t("staff.data.later"), { exact: true }).check();
  await page.getByRole("button", { name: t("staff.data.publish"), exact: true }).click();
  await expect(page.getByRole("alert").getByText(t("form.error.timeMissing"))).toBeVisible();
  await page.locator("#publishAt").fill("2099-01-31T08:00");
  await page.getByRole("button", { name: t("staff.data.publish"), exact: true }).click();
  await expect(page.getByText(/^Vorgemerkt als Datenstand/)).toBeVisible();
  await page.getByRole("link", { name: t("staff.data.toVersion") }).click();
  await page.getByRole("link", { name: t("staff.data.cancel") }).click();
  await page.getByRole("button", { name: t("staff.data.cancel") }).click();
  await expect(page.getByText(/^Zurückgezogen von/)).toBeVisible();
});

test.describe("a file of no use", () => {
  test.use({ expectedComplaint: /400|net::ERR|Failed to load/ });

  test("is told from its content, and an empty one is not kept", async ({ page }) => {
    await choose(page, "leer.csv", "");
    await page.getByRole("button", { name: t("staff.data.send") }).click();
    await expect(page.getByText(t("staff.data.refusal.empty"))).toBeVisible();
    expect(await countFiles("true")).toBe(0);

    await choose(page, "zahlen.csv", Buffer.from("MZ\u0090\u0000 kein CSV", "latin1"));
    await page.getByRole("button", { name: t("staff.data.send") }).click();
    await expect(page.getByText(/ist ein Programm|in einem Format|Nullbytes/)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(t("staff.data.removeUploadSure")).check();
    await page.getByRole("button", { name: t("staff.data.removeUpload") }).click();
    await expect(page).toHaveURL(/\/daten$/);
    expect(await countFiles("true")).toBe(0);
  });

  test("leaves nothing when its upload is cut off", async ({ page, baseURL }) => {
    await choose(page, "gross.csv", "1;2\n");
    await page.route("**/neu/datei", (route) => route.abort("connectionreset"));
    await page.getByRole("button", { name: t("staff.data.send") }).click();
    await expect(page.getByText(t("staff.data.refusal.cutOff"))).toBeVisible();

    const { host, hostname, port } = new URL(baseURL ?? "");
    const cookies = await page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const half = [
      `POST /redaktion/${own.slug}/daten/neu/datei HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}`,
      "content-type: multipart/form-data; boundary=b\r\ncontent-length: 99999999\r\n",
      '--b\r\ncontent-disposition: form-data; name="file"; filename="halb.csv"\r\n',
      "1;2\n".repeat(700_000),
    ].join("\r\n");
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    socket.write(half);
    await expect.poll(() => countFiles("file_bytes IS NULL")).toBe(1);
    socket.destroy();
    await expect.poll(() => countFiles("true")).toBe(0);
  });
});

test("a file of a foreign page is refused", async ({ request, baseURL }) => {
  const answer = await request.post(`/redaktion/${own.slug}/daten/neu/datei`, {
    headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    multipart: { file: { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("a;b\n1;2\n") } },
  });
  expect(answer.status(), baseURL).toBe(403);
  expect(await countFiles("true")).toBe(0);
});

test("planning figures are typed with their source, and what is missing is named", async ({
  page,
}) => {
  await page.goto(`/redaktion/${own.slug}/daten/qualitaet`);
  await expectAccessible(page);
  await page
    .getByRole("link", { name: t("staff.data.check.districtsWithoutPopulation", { count: 2 }) })
    .click();
  await expect(page.getByRole("row", { name: /^Ost 02/ })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/redaktion/${own.slug}/daten/planung`);
  await page.locator("#area").fill("pb");
  await page.locator("#areaName").fill("Planungsbereich");
  await page.locator("#group").selectOption("hausaerzte");
  await page.locator("#degree").fill("viel");
  await page.locator("#publisher").fill("KV");
  await page.locator("#title").fill("Bedarfsplan");
  await page.locator("#licence").fill("amtlich");
  await page.locator("#date").fill("2026-10-01");
  await page.getByRole("button", { name: t("staff.data.publish") }).click();
  await expectSummary(page, [t("form.error.dayMissing"), t("form.error.numberInvalid")]);
  await expect(page.locator("#areaName")).toHaveValue("Planungsbereich");
  await page.locator("#asOf").fill("2026-09-30");
  await page.locator("#degree").fill("98,5");
  await expectAccessible(page);
  await page.getByRole("button", { name: t("staff.data.publish") }).click();
  await expect(page.getByText(t("staff.data.figuresPublished"))).toBeVisible();
  await expect(page.getByRole("row", { name: /^Planungsbereich Hausärzte/ })).toContainText("98,5");
});
