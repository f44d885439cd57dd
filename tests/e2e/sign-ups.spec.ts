import type { Page } from "@playwright/test";
import { addressOf } from "@/lib/i18n/address";
import { queryDatabase } from "./database-query";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { freshSlug, plantEvent } from "./planted-event";
import { sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { fillSignUp, formAddress, mailOf, type Visit } from "./sign-up-flow";
import { walkWholeLife } from "./sign-up-life";
import { wordsIn } from "./wording";

const t = wordsIn("de");

/** By day and by night, and on the narrowest phone. */
async function expectReadable(page: Page): Promise<void> {
  await expectAccessible(page);
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page, 320);
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, "colours");
  await page.emulateMedia({ colorScheme: "light" });
}

for (const locale of ["de", "en"] as const)
  test(`a seat is asked for, confirmed, given up and taken by who waits (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const slug = freshSlug(`mit-programm-${locale}`);
    const visit = { page, locale, slug, title: `Programmtreffen ${locale}` };
    await walkWholeLife(visit, locale === "de" ? expectReadable : expectAccessible);
  });

async function signUps(visit: Visit, person: string): Promise<number> {
  const rows = await queryDatabase("SELECT id FROM sign_up WHERE mail = $1", [
    mailOf(visit, person),
  ]);
  return rows.length;
}

test("the form sent twice by a double click, and again after going back, is one sign-up", async ({
  page,
}) => {
  const visit = {
    page,
    locale: "de",
    slug: freshSlug("doppelklick"),
    title: "Doppelklick",
  } as const;
  await plantEvent(visit.slug, visit.title, 5);
  await page.goto(formAddress(visit));
  await page.getByRole("button", { name: t("signUps.form.submit") }).evaluate((button) => {
    button.addEventListener("click", () => (button as HTMLButtonElement).form?.requestSubmit(), {
      once: true,
    });
  });
  await fillSignUp(visit, "zweimal");
  await page.goto(formAddress(visit));
  await fillSignUp(visit, "zweimal");
  expect(await signUps(visit, "zweimal")).toBe(1);
});

test("fifty of the same form at once over the wire are one sign-up with one mail", async ({
  page,
  request,
}) => {
  const visit = { page, locale: "de", slug: freshSlug("fuenfzig"), title: "Fünfzig" } as const;
  await plantEvent(visit.slug, visit.title, 60);
  const address = formAddress(visit);
  const html = await (await request.get(address)).text();
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  const fields = Object.fromEntries(
    hidden.map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]),
  );
  const filled = {
    ...fields,
    ...{ name: "Viele", mail: mailOf(visit, "viele"), seats: "1", consent: "yes" },
    ...{ "question-wann": "offen", shown: String(Date.now() - 60_000) },
  };
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => request.post(address, { multipart: filled })),
  );
  for (const answer of answers) {
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain(t("signUps.form.doneTitle"));
  }
  expect(await signUps(visit, "viele")).toBe(1);
  const mails = await queryDatabase(
    "SELECT 1 FROM outbox_mail WHERE values->>'event' = $1 OR key IN (SELECT 'sign-up:' || id || ':confirm' FROM sign_up WHERE mail = $2)",
    [visit.slug, mailOf(visit, "viele")],
  );
  expect(mails).toHaveLength(1);
});

const HOSTILE = [
  ["a script", `<script>alert(1)</script><img src=x onerror=alert(1)>`],
  ["text that turns around", "\u202egro.elpmaxe\u202c \u2066x\u2069"],
  ["control characters", "A\u0000d\u0007a\u001b[31m"],
  ["a huge text", "x".repeat(200_000)],
] as const;

for (const [what, text] of HOSTILE)
  test(`${what} in every field is taken as text or refused in words`, async ({ page }) => {
    const slug = freshSlug(`feindlich-${HOSTILE.findIndex(([one]) => one === what)}`);
    const visit = { page, locale: "de", slug, title: `Feindlich: ${what}` } as const;
    await plantEvent(slug, visit.title, 5);
    await page.goto(formAddress(visit));
    await page.evaluate((value) => {
      const form = document.querySelector("main form");
      for (const name of ["name", "mail", "question-fach"]) {
        const field = form?.querySelector(`[name="${name}"]`);
        if (field instanceof HTMLInputElement) field.value = value;
      }
      const choice = form?.querySelector('[name="question-wann"]');
      if (choice instanceof HTMLInputElement) [choice.value, choice.checked] = [value, true];
      const seats = form?.querySelector('[name="seats"] option');
      if (seats instanceof HTMLOptionElement) seats.value = value;
    }, text);
    await sendForm(page, t("signUps.form.submit"));
    await expect(page.getByRole("alert").filter({ hasText: t("form.summaryTitle") })).toBeVisible();
    await expect(page.getByText(t("form.error.seatsInvalid")).first()).toBeVisible();
    await expect(page.getByText(t("form.error.mailInvalid")).first()).toBeVisible();
    expect(await queryDatabase("SELECT 1 FROM sign_up WHERE name LIKE '%alert%'", [])).toEqual([]);
  });

test("links that are unknown are told as such, and pages for one person stay private", async ({
  page,
}) => {
  const token = "x".repeat(43);
  const folders = [
    "/[region]/sign-ups/confirm/[token]",
    "/[region]/sign-ups/[token]",
    "/[region]/sign-ups/desk/[token]",
    "/[region]/sign-ups/check-in/[token]",
  ] as const;
  for (const folder of folders)
    for (const locale of ["de", "en"] as const) {
      const answer = await page.goto(addressOf(locale, folder, { region: "chemnitz", token }));
      expect(answer?.headers()["cache-control"]).toContain("no-store");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        wordsIn(locale)("signUps.lost.unknown.title"),
      );
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
      await expect(page.locator('meta[name="referrer"]')).toHaveAttribute("content", "same-origin");
    }
  await expectAccessible(page);
});

test("who cannot sign up is told why and where to go instead", async ({ page }) => {
  const cases = [
    ["voll", "UPDATE event_date SET capacity = 0 WHERE event_key = $1", "full"],
    ["zu", "UPDATE event_date SET sign_up_until = now() WHERE event_key = $1", "over"],
    ["ab", "UPDATE event_date SET state = 'cancelled' WHERE event_key = $1", "cancelled"],
    [
      "frueh",
      "UPDATE event_date SET sign_up_from = now() + interval '1 day' WHERE event_key = $1",
      "notYet",
    ],
    ["offen", "UPDATE event_date SET takes_sign_ups = FALSE WHERE event_key = $1", "none"],
  ] as const;
  for (const [name, change, why] of cases) {
    const visit = {
      page,
      locale: "de",
      slug: freshSlug(`grund-${name}`),
      title: `Grund ${name}`,
    } as const;
    await plantEvent(visit.slug, visit.title, 5);
    await queryDatabase(change, [visit.slug]);
    await page.goto(formAddress(visit));
    await expect(page.getByText(t(`signUps.closed.${why}.title`))).toBeVisible();
    await expect(page.getByRole("link", { name: t("signUps.others.all") })).toBeVisible();
    await expectAccessible(page);
  }
});
