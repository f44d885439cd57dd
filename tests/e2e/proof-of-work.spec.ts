import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { queryDatabase } from "./database-query";
import { readNumber } from "./enquiry-flow";
import { expectSummary, fillIn, sendForm } from "./portal-form";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const proofSchema = z.object({ challenge: z.object({ signature: z.string() }) });

/** The addresses of all that a page asks for beside its navigation, in order. */
function listenTo(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.isNavigationRequest()) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

function proofOf(page: Page): Promise<string> {
  return page.locator('input[name="proof"]').inputValue();
}

async function isUsed(proof: string): Promise<boolean> {
  const { signature } = proofSchema.parse(JSON.parse(proof)).challenge;
  const sha256 = createHash("sha256").update(signature).digest("hex");
  const query = "SELECT expires_at FROM used_challenge WHERE sha256 = $1";
  return (await queryDatabase(query, [sha256])).length === 1;
}

test("a browser works for a form once somebody types, and its proof is used with the form", async ({
  page,
}) => {
  const asked = listenTo(page);
  await page.goto("/chemnitz/kontakt", { waitUntil: "networkidle" });
  const atFirst = asked.length;
  expect(asked).not.toContain("/api/challenge");
  expect(await proofOf(page)).toBe("");
  await fillIn(page, {
    [t("contact.name")]: "Ada mit Beweis",
    [t("contact.mail")]: "beweis@",
    [t("contact.message")]: "Rechnet mein Browser für mich?",
  });
  await expect.poll(() => proofOf(page)).not.toBe("");
  expect(asked.filter((address) => address === "/api/challenge")).toHaveLength(1);
  expect(asked.slice(atFirst).some((address) => address.endsWith(".js"))).toBe(true);
  const proof = await proofOf(page);

  await sendForm(page, t("contact.submit"));
  await expectSummary(page, [t("form.error.mailInvalid")]);
  expect(await isUsed(proof)).toBe(false);
  await fillIn(page, { [t("contact.mail")]: "beweis@example.org" });
  expect(await proofOf(page)).toBe(proof);
  await sendForm(page, t("contact.submit"));
  await readNumber(page);
  expect(await isUsed(proof)).toBe(true);
  expect(asked.filter((address) => address === "/api/challenge")).toHaveLength(1);
});

test("a challenge is new for everybody and found by no search engine", async ({ request }) => {
  const [one, other] = await Promise.all([1, 2].map(() => request.get("/api/challenge")));
  expect(one?.headers()).toMatchObject({ "cache-control": "no-store", "x-robots-tag": "noindex" });
  expect(await one?.text()).not.toBe(await other?.text());
});

test.describe("where no challenge comes", () => {
  test.use({ expectedComplaint: /ERR_FAILED/ });

  test("a form is taken all the same", async ({ page }) => {
    await page.route("**/api/challenge", (route) => route.abort());
    await page.goto("/chemnitz/kontakt");
    await fillIn(page, {
      [t("contact.name")]: "Ada ohne Beweis",
      [t("contact.mail")]: "ada@example.org",
      [t("contact.message")]: "Geht es auch ohne?",
    });
    await sendForm(page, t("contact.submit"));
    await readNumber(page);
  });
});
