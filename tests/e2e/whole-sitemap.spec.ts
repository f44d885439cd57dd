import type { APIRequestContext } from "@playwright/test";
import { mailsIn } from "../support/office-mails";
import { messages } from "./wording";
import { expect, test } from "./reader";
import { sitemapAddresses } from "./sitemap";

/** What a program says when nobody thought of a missing value. */
const ACCIDENTS = /\b(?:NaN|undefined|null|Infinity|\[object Object\])\b/;
const UNRESOLVED_KEY = new RegExp(
  `(?<!/)\\b(?:${Object.keys(messages.de).join("|")})\\.[a-z]\\w*(?:\\.\\w+)*\\b|\\{[a-z]\\w*[,}]`,
);
const AT_ONCE = 8;

/** The pages of the demo; other tests make regions of their own meanwhile. */
async function demoAddresses(request: APIRequestContext): Promise<string[]> {
  const addresses = await sitemapAddresses(request);
  return addresses.filter((address) =>
    /^(?:\/en)?\/?(?:(?:chemnitz|lichtenberg|meine-daten|my-data)(?:\/.*)?)?$/.test(address),
  );
}

/** A page's markup without programs and addresses, as readers and screen readers get it. */
function readable(html: string): string {
  return html.replaceAll(/<(script|style)\b.*?<\/\1>|<(?:meta|link)\b[^>]*>|href="[^"]*"/gs, "");
}

test("every page of the sitemap answers, has one heading and a title of its own, and contains neither accidents nor mail addresses", async ({
  request,
}) => {
  test.setTimeout(360_000);
  const addresses = await demoAddresses(request);
  expect(addresses.length).toBeGreaterThan(200);
  const titles = new Map<string, string>();
  const problems: string[] = [];
  const visit = async (address: string) => {
    const response = await request.get(address, { maxRedirects: 0 });
    const html = await response.text();
    const text = readable(html);
    const say = (problem: string) => problems.push(`${address}: ${problem}`);
    if (response.status() !== 200) say(`status ${response.status()}`);
    const accident = ACCIDENTS.exec(text) ?? UNRESOLVED_KEY.exec(text);
    if (accident) say(text.slice(accident.index - 60, accident.index + 40));
    for (const mail of mailsIn(html)) say(`the mail address ${mail}`);
    const language = /^\/en(?:\/|$)/.test(address) ? "en" : "de";
    if (!html.includes(`<html lang="${language}"`)) say("another language than its address");
    const headings = text.match(/<h1\b/g)?.length ?? 0;
    if (headings !== 1) say(`${headings} headings of the first level`);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
    // A proper name is the same in both languages.
    const named = `${language} ${title}`;
    const twin = titles.get(named);
    if (twin !== undefined || title === "") say(`the title "${title}" of ${twin}`);
    titles.set(named, address);
    if (!/<meta name="description" content="[^"]{30,}"/.test(html)) say("no description");
  };
  const waiting = [...addresses];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await visit(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(problems).toEqual([]);
});

test("the maps' data contain no accident either", async ({ request }) => {
  const groups = (await demoAddresses(request)).filter((address) =>
    /\/(?:versorgung|coverage)\/[^/]+$/.test(address),
  );
  expect(groups).toHaveLength(88);
  for (const address of groups.filter((_, index) => index % 4 < 2)) {
    const text = await (await request.get(`${address}/map.json`)).text();
    expect(text, address).not.toMatch(/NaN|undefined|Infinity|null\s?%/);
  }
});
