import type { Page } from "@playwright/test";
import { entryAddress } from "@/lib/entries/entry-address";
import { addressOf } from "@/lib/i18n/address";
import { queryDatabase } from "./database-query";
import { mailAbout, mailOf, numberOf, walkEnquiry } from "./enquiry-life";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { plantEntry } from "./planted-entry";
import { freshSlug } from "./planted-event";
import { portalCommand } from "./portal-command";
import { fillIn, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("a question is asked, noted on, answered, asked further and closed, by the mails' links", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const who = freshSlug("mit-programm");
  await walkEnquiry({ page, locale: "de", topic: "care", who, look: expectAccessible });
});

/** Shows the same without its programs where the program that looks for barriers can run. */
async function showMarkup(twin: Page, shown: Page): Promise<void> {
  const body = (await shown.content()).replaceAll(/<script\b.*?<\/script>/gs, "");
  await twin.unrouteAll();
  await twin.route(shown.url(), (route) => route.fulfill({ body, contentType: "text/html" }));
  await twin.goto(shown.url());
}

test.describe("without programs, on the narrowest phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("a question is asked, noted on, answered, asked further and closed, in English", async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    const viewport = { width: 320, height: 640 };
    const withPrograms = await browser.newContext({ javaScriptEnabled: true, viewport });
    const twin = await withPrograms.newPage();
    const look = async (shown: Page) => {
      await expectNoSidewaysScrolling(shown, 320);
      await showMarkup(twin, shown);
      await expectAccessible(twin);
    };
    await walkEnquiry({ page, locale: "en", topic: "data", who: freshSlug("without"), look });
    await withPrograms.close();
  });
});

/** The office that a form names, and to which its enquiry goes. */
async function sendAndFind(page: Page, who: string, more: Record<string, string>) {
  await fillIn(page, {
    [t("contact.name")]: who,
    [t("contact.mail")]: mailOf({ who }),
    ...more,
    [t("contact.message")]: `Das fragt ${who} gern.`,
  });
  await sendForm(page, t("contact.submit"));
  return numberOf(page, "de");
}

test("who joins a group reaches the group, who claims a profile an office that checks, who asks a partner the partner", async ({
  page,
}) => {
  const [group, partner] = [freshSlug("gruppe"), freshSlug("partner")];
  const shown = { from: -60, until: null };
  await plantEntry({ like: "hausaerzte-fuer-chemnitz", slug: group, title: "Neue AG", ...shown });
  await plantEntry({ like: "klinikum-chemnitz", slug: partner, title: "Neues Haus", ...shown });
  await queryDatabase("UPDATE entry SET mail = slug || '@office.invalid' WHERE slug IN ($1, $2)", [
    group,
    partner,
  ]);
  const office = ["--office", "Netzwerkstelle", "--mail", `stelle-${partner}@office.invalid`];
  const target = ["enquiries", "route", `partner:${partner}`, "--region", "chemnitz"];
  await portalCommand([...target, ...office]);

  await page.goto(entryAddress("de", "chemnitz", "working_group", group));
  await page.getByRole("link", { name: t("network.group.joinLink") }).click();
  const joined = await sendAndFind(page, `mitglied-${group}`, {
    [t("contact.organisation")]: "Praxis Muster",
    [t("contact.contribution")]: "Zeit am Mittwoch und einen Raum.",
  });
  await mailAbout(`${group}@office.invalid`, "enquiryNotice", joined);

  const profile = entryAddress("de", "chemnitz", "partner", partner);
  await page.goto(profile);
  await page.getByRole("link", { name: t("network.partner.claimLink") }).click();
  await expect(page.getByText(/Netzwerkstelle, innerhalb von 5 Arbeitstagen/)).toBeVisible();
  const claimed = await sendAndFind(page, `chefin-${partner}`, {
    [t("contact.position")]: "Öffentlichkeitsarbeit",
  });
  await mailAbout(`stelle-${partner}@office.invalid`, "enquiryNotice", claimed);

  await page.goto(profile);
  await page.getByRole("link", { name: t("contact.ask", { name: "Neues Haus" }) }).click();
  await expect(page.getByRole("group", { name: t("contact.topicLabel") })).toHaveCount(0);
  await expect(page.getByText(/Neues Haus, innerhalb von 5 Arbeitstagen/)).toBeVisible();
  const asked = await sendAndFind(page, `frage-${partner}`, {});
  const notice = await mailAbout(`${partner}@office.invalid`, "enquiryNotice", asked);
  expect(notice.text).toContain("Neues Haus");
});

const ASKED = [
  ["district", "sonnenberg"],
  ["practice", "hausarztpraxis-sonnenberg-1"],
  ["care_place", "klinikum-chemnitz"],
  ["partner", "klinikum-chemnitz"],
  ["working_group", "hausaerzte-fuer-chemnitz"],
  ["initiative", "weiterbildung-aus-einem-guss"],
  ["event", "forum-niederlassung"],
] as const;

for (const locale of ["de", "en"] as const)
  test(`every page that somebody answers for leads to a form about it, and back (${locale})`, async ({
    page,
  }) => {
    const words = wordsIn(locale);
    await page.goto(addressOf(locale, "/[region]/jobs", { region: "chemnitz" }));
    const href = await page.locator('main h3 a[href*="/chemnitz/"]').first().getAttribute("href");
    const job = ["job", href?.split("/").at(-1) ?? ""] as const;
    for (const [kind, slug] of [...ASKED, job]) {
      const address = entryAddress(locale, "chemnitz", kind, slug);
      await page.goto(address);
      const link = page.locator(`a[href$="?about=${kind}:${slug}"]`);
      await expect(link, address).toHaveCount(1);
      await link.click();
      await expect(page).toHaveURL(/\?about=/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[„“].+[“”]/);
      const name = /[„“]([^“”]+)[“”]/.exec(
        await page.getByRole("heading", { level: 1 }).innerText(),
      )?.[1];
      expect(name, address).toBeTruthy();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        words("contact.titleAbout", { subject: name ?? "" }),
      );
      await expect(page.locator("main").locator(`a[href="${address}"]`)).toBeVisible();
    }
    await expectAccessible(page);
  });

test("a topic in the address is chosen at first, and one that is none is refused in words", async ({
  page,
}) => {
  const office = ["--office", "Ansiedlung", "--mail", "ansiedlung@office.invalid"];
  await portalCommand(["enquiries", "route", "topic:settling", "--region", "chemnitz", ...office]);
  await page.goto("/chemnitz/kontakt?topic=events");
  await expect(page.locator('input[name="topic"][value="events"]')).toBeChecked();
  await page.goto("/chemnitz/kontakt?topic=%00");
  const other = page.locator('input[name="topic"][value="other"]');
  await expect(other).toBeChecked();
  await other.evaluate((field) => {
    if (field instanceof HTMLInputElement) field.value = "wetter";
  });
  await fillIn(page, {
    [t("contact.name")]: "Ada",
    [t("contact.mail")]: "ada@example.org",
    [t("contact.message")]: "Wie wird das Wetter?",
  });
  await sendForm(page, t("contact.submit"));
  await expect(page.getByText(t("form.error.invalid")).first()).toBeVisible();
});
