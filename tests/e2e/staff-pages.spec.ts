import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { entryKindSchema } from "@/lib/entries/entry-kind";
import { routing, type Locale } from "@/lib/i18n/routing";
import { sidewaysParts } from "./fits-the-screen";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";

const WIDTH = 320;

/** Words that stand in addresses as they are; all else names one thing of many. */
function fixedWords(locale: Locale): ReadonlySet<string> {
  const addresses = Object.values(routing.pathnames).map((address) =>
    typeof address === "string" ? address : address[locale],
  );
  const words = addresses.flatMap((address) => address.split("/"));
  return new Set([...words.filter((word) => !word.startsWith("[")), ...entryKindSchema.options]);
}

/** The sort of page that an address leads to: its fixed words, a star for each name. */
function sortOf(address: string, fixed: ReadonlySet<string>): string {
  return address
    .split("/")
    .map((word) => (fixed.has(word) ? word : "*"))
    .join("/");
}

/** To which pages a page leads within a part of the portal. */
async function linksOf(page: Page, start: string): Promise<string[]> {
  const found = await page
    .locator("a[href]:not([download])")
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  return found.filter((address) => address.startsWith(start));
}

for (const [locale, start] of [
  ["de", "/redaktion/chemnitz"],
  ["en", "/en/staff/chemnitz"],
] as const)
  test(`every page that staff come to by links can be read on a narrow phone and puts no barrier in anybody's way (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const mail = `${randomUUID()}@example.org`;
    await signInAt(page, await invited(mail, ["admin"], locale), locale);
    await page.setViewportSize({ width: WIDTH, height: 640 });
    const fixed = fixedWords(locale);
    const [known, waiting] = [new Set<string>(), [start as string]];
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const sort = sortOf(address, fixed);
      if (known.has(sort) || /\.(?:csv|ics|json)$|\/rejected$/.test(address)) continue;
      known.add(sort);
      await page.goto(address);
      await test.step(sort, async () => {
        await expect.soft(page.getByRole("heading", { level: 1 }), sort).toHaveCount(1);
        expect.soft(await sidewaysParts(page, WIDTH), sort).toEqual([]);
        await expectAccessible(page);
      });
      waiting.push(...(await linksOf(page, start)));
    }
    expect(known.size).toBeGreaterThan(40);
  });
