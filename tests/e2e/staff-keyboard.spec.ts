import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { press, tabTo, type } from "./by-keyboard";
import { freshSlug, plantEvent } from "./planted-event";
import { portalCommand } from "./portal-command";
import { fillIn, sendForm } from "./portal-form";
import { expect, test } from "./reader";
import { invited } from "./sign-in-steps";
import { confirmByMail, fillSignUp, formAddress } from "./sign-up-flow";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const german = (column: "title" | "summary") =>
  t("staff.content.fields.german", { label: t(`staff.content.columns.${column}`) });
const step = (name: "publish") => t(`staff.content.edit.steps.${name}`);

// Pictures are taken when the page stands still.
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Keeps a picture for the handbook where HANDBOOK_PICTURES names a folder. */
async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = process.env.HANDBOOK_PICTURES;
  if (folder === undefined) return;
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage, animations: "disabled" });
}

const told = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words, exact: true })).toBeVisible();

/** A citizen who asks something, and one who comes to an event. */
async function citizens(browser: Browser, id: string): Promise<{ event: string; number: string }> {
  const page = await browser.newPage();
  const slug = freshSlug("tastatur");
  const visit = { page, locale: "de" as const, slug, title: `Sprechstunde ${id}` };
  await plantEvent(slug, visit.title, 20);
  await page.goto(formAddress(visit));
  await fillSignUp(visit, "Anne");
  await confirmByMail(visit, "Anne", "confirmed");
  await page.goto("/chemnitz/kontakt");
  await fillIn(page, {
    [t("contact.name")]: `Ada ${id}`,
    [t("contact.mail")]: `ada-${id}@example.org`,
    [t("contact.message")]: "Welche Praxis im Sonnenberg nimmt neue Patienten auf?",
  });
  await sendForm(page, t("contact.submit"));
  const number = /CHE-\d+-\d+/.exec(await page.getByText(/CHE-\d+-\d+/).innerText())?.[0] ?? "";
  await page.close();
  return { event: visit.title, number };
}

async function signIn(page: Page, id: string): Promise<void> {
  await page.goto(await invited(`t-${id}@example.org`, ["admin"]));
  await press(page, t("staff.signIn.now"));
  await page.waitForURL(/\/redaktion(?:\/chemnitz)?$/);
  if (page.url().endsWith("/redaktion")) await press(page, "Chemnitz");
  await page.waitForURL(/\/redaktion\/chemnitz$/);
  await picture(page, "start");
}

async function correctPartner(page: Page): Promise<void> {
  await press(page, t("staff.sections.content"));
  await press(page, t("entry.kinds.partner"));
  await type(page, t("staff.content.words"), "Volkssolid");
  await page.keyboard.press("Enter");
  await page.waitForURL(/words=Volkssolid/);
  await picture(page, "list");
  await press(page, "Volkssolidarität Chemnitz");
  await tabTo(page, german("summary"));
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" Stand 2026.");
  await picture(page, "partner");
  await press(page, step("publish"));
  await told(page, t("staff.content.edit.published"));
}

async function publishNewsLater(page: Page, id: string): Promise<void> {
  await press(page, t("staff.sections.content"));
  await press(page, t("entry.kinds.news"));
  await press(page, t("staff.content.new"));
  await type(page, german("title"), `Neue Sprechstunde ${id}`);
  await type(page, german("summary"), "Das Team der Gesundheitswirtschaft lädt montags ein.");
  await tabTo(page, t("staff.content.columns.date"));
  await page.keyboard.type("11232026");
  await type(page, t("staff.content.columns.author"), "Wirtschaftsförderung");
  await tabTo(page, t("staff.content.edit.publishOn"));
  await page.keyboard.type("05012031");
  await picture(page, "news");
  await press(page, step("publish"));
  await told(page, t("staff.content.edit.scheduledFor"));
}

async function answerEnquiry(page: Page, number: string): Promise<void> {
  await press(page, t("staff.sections.enquiries"));
  await page.waitForURL(/anfragen$/);
  await press(page, number);
  await page.waitForURL(new RegExp(number));
  await tabTo(page, t("enquiries.message"));
  await page.keyboard.type("Das zeigt die Suche nach Praxen; gern rufen wir Sie an.");
  await picture(page, "enquiry");
  await press(page, t("staff.inbox.save"));
  await expect(page.getByText(t("enquiries.doneTitle"))).toBeVisible();
}

async function checkIn(page: Page, event: string): Promise<void> {
  await press(page, t("staff.sections.events"));
  await type(page, t("staff.eventDesk.words"), event);
  await page.keyboard.press("Enter");
  await page.waitForURL(/words=/);
  await press(page, event);
  await press(page, t("staff.eventDesk.checkIn.title"));
  await type(page, t("staff.eventDesk.checkIn.words"), "Anne");
  await page.keyboard.press("Enter");
  await page.waitForURL(/words=Anne/);
  await press(page, t("signUps.desk.inOf", { name: "Anne" }));
  await expect(page.getByRole("button", { name: /rückgängig: Anne/ })).toBeVisible();
  await picture(page, "check-in");
}

interface District {
  properties: { key: string };
}

/** A region with the outlines of Chemnitz, and a file of people in some of its districts. */
async function regionToFill(slug: string, folder: string): Promise<string> {
  const outlines = path.join(folder, "grenzen.geojson");
  await portalCommand([
    "datasets",
    "export",
    "boundaries",
    "--region",
    "chemnitz",
    "--file",
    outlines,
  ]);
  await portalCommand(["region", "create", slug, "--name", "Musterstadt", "--level", "stadtteil"]);
  const said = ["publisher=Stadt", "title=Grenzen", "licence=CC0", "date=2025-12-31"];
  await portalCommand([
    ...["import", "boundaries", "--region", slug, "--file", outlines, "--level", "stadtteil"],
    ...said.flatMap((one) => ["--source", one]),
  ]);
  const { features } = JSON.parse(await readFile(outlines, "utf8")) as { features: District[] };
  const rows = features
    .slice(0, 14)
    .map(({ properties }, place) => `${properties.key};${900 + 37 * place}`);
  const people = path.join(folder, "einwohner.csv");
  await writeFile(people, ["key;people", ...rows, ""].join("\n"));
  return people;
}

async function importPeople(page: Page, slug: string, file: string): Promise<void> {
  await page.goto(`/redaktion/${slug}`);
  await press(page, t("staff.sections.data"));
  await press(page, t("staff.data.newTitle"));
  await tabTo(page, t("staff.data.file"));
  // The window of the system in which a file is chosen is none of the page's.
  await page.getByLabel(t("staff.data.file"), { exact: true }).setInputFiles(file);
  await press(page, t("staff.data.send"));
  await expect(page.getByRole("heading", { name: t("staff.data.found") })).toBeVisible();
  await type(page, t("staff.data.field.year"), "2025");
  for (const [field, text] of [
    ["publisher", "Statistikstelle"],
    ["title", "Einwohner"],
    ["licence", "CC0"],
  ] as const)
    await type(page, t(`staff.data.field.${field}`), text);
  await tabTo(page, t("staff.data.field.date"));
  await page.keyboard.type("12312025");
  await press(page, t("staff.data.try"));
  await expect(page.getByText(t("import.outcome.planned"))).toBeVisible();
  await press(page, t("staff.data.changeMap"));
  await picture(page, "trial", true);
  await press(page, t("staff.data.publish"));
  await expect(page.getByText(/^Veröffentlicht als Datenstand/)).toBeVisible();
}

test("somebody without a mouse signs in, corrects a partner, plans news, imports people, answers an enquiry and lets a visitor in", async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000);
  const id = randomUUID().slice(0, 8);
  const { event, number } = await citizens(browser, id);
  await signIn(page, id);
  await test.step("partner", () => correctPartner(page));
  await test.step("news", () => publishNewsLater(page, id));
  await test.step("enquiry", () => answerEnquiry(page, number));
  await test.step("visitor", () => checkIn(page, event));
  const slug = `muster-${id}`;
  const folder = await mkdtemp(path.join(tmpdir(), "praxisnah-people-"));
  try {
    const file = await regionToFill(slug, folder);
    await test.step("people", () => importPeople(page, slug, file));
  } finally {
    await portalCommand(["region", "delete", slug, "--yes"]);
    await rm(folder, { recursive: true, force: true });
  }
});
