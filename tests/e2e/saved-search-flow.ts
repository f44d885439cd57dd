import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/routing";
import { nextMail } from "./mailbox";
import { portalCommand } from "./portal-command";
import { fillIn, sendForm } from "./portal-form";
import { queryDatabase } from "./database-query";
import { expect } from "./reader";
import { wordsIn } from "./wording";

const SOURCE = ["publisher=Probe", "title=Probe", "licence=CC0", "date=2026-01-01"];

/** Publishes a training post of urology in Chemnitz. */
async function publishOffer(slug: string, title: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "praxisnah-offers-"));
  const file = path.join(folder, `${slug}.json`);
  const offer = {
    ...{ slug, title, summary: "Kurz gesagt.", type: "training_post", owner: "Klinikum" },
    ...{ specialtyGroups: ["urologen"], postedOn: "2020-01-01", expiresOn: "2099-12-31" },
  };
  await writeFile(file, JSON.stringify([offer]));
  const sources = SOURCE.flatMap((value) => ["--source", value]);
  try {
    await portalCommand(["import", "offers", "--region", "chemnitz", "--file", file, ...sources]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Takes an offer back, so that other tests find what they know. */
async function withdrawOffer(slug: string): Promise<void> {
  const [version] = await queryDatabase<{ id: number }>(
    "SELECT version_id AS id FROM dataset_record WHERE key = $1 ORDER BY version_id DESC LIMIT 1",
    [slug],
  );
  await portalCommand(["datasets", "withdraw", String(version?.id), "--region", "chemnitz"]);
}

/** Saves a search from the list, hears of an offer that is published, and ends the search. */
export async function hearOfAnOffer(page: Page, locale: Locale): Promise<void> {
  const t = wordsIn(locale);
  const id = randomUUID().slice(0, 8);
  const mail = `suche-${id}@example.org`;
  const [slug, title] = [`probe-${id}`, `Weiterbildung ${id}`];
  const list =
    locale === "de"
      ? "/chemnitz/angebote?art=weiterbildung&gruppe=urologen"
      : "/en/chemnitz/offers?type=training&group=urologen";
  await page.goto(list);
  await page.getByRole("link", { name: t("savedSearches.link") }).click();
  await page.getByRole("radio", { name: t("savedSearches.save.atOnce") }).check();
  await fillIn(page, { [t("savedSearches.save.mail")]: mail });
  await sendForm(page, t("savedSearches.save.submit"));
  await expect(page.getByText(t("form.error.consentMissing")).first()).toBeVisible();
  await page.getByRole("checkbox", { name: t("savedSearches.save.consent") }).check();
  await sendForm(page, t("savedSearches.save.submit"));
  await expect(page.getByText(t("savedSearches.save.doneTitle"))).toBeVisible();
  const subject = t("mail.savedSearch.confirm.subject");
  const link = (await nextMail(mail, new RegExp(subject))).link(
    /offers\/searches|angebote\/suchen/,
  );
  await page.goto(link);
  await page.getByRole("button", { name: t("savedSearches.own.step.confirm") }).click();
  await expect(page.getByText(t("savedSearches.own.done.confirm.title"))).toBeVisible();
  await publishOffer(slug, title);
  try {
    const news = await nextMail(mail, new RegExp(t("mail.savedSearch.news.subject", { count: 1 })));
    expect(news.text).toContain(title);
    await page.goto(news.link(new RegExp(`/${slug}$`)));
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.goto(news.link(/\?/));
    await expect(page.getByRole("article").filter({ hasText: title })).toHaveCount(1);
    await page.goto(link);
    await page.getByRole("button", { name: t("savedSearches.own.step.end") }).click();
    const ended = page.getByText(t("savedSearches.own.done.end.title"));
    await expect(ended.or(page.getByText(t("savedSearches.own.unknownTitle")))).toBeVisible();
    await page.goto(link);
    await expect(page.getByText(t("savedSearches.own.unknownTitle"))).toBeVisible();
  } finally {
    await withdrawOffer(slug);
  }
}
