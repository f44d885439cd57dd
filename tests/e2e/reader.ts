import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(page: Page, what: "all" | "colours"): Promise<string[]> {
  // A page that is just being shown anew has no title for a moment.
  await expect(page).toHaveTitle(/\S/);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  // In the page itself, which takes half the time; frames of other origins we have none.
  axe.setLegacyMode();
  const found = await (
    what === "all" ? axe.withTags(WCAG) : axe.withRules(["color-contrast", "link-in-text-block"])
  ).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
}

/**
 * Fails with the list of what a person with a disability would stumble over.
 *
 * @param what "colours" looks only for contrast, e.g. after the colour scheme changed
 */
export async function expectAccessible(page: Page, what: "all" | "colours" = "all"): Promise<void> {
  const found = await violations(page, what);
  // The look may have fallen between the titles of two pages.
  const isBetween = found.some((one) => one.startsWith("document-title:"));
  expect.soft(isBetween ? await violations(page, what) : found).toEqual([]);
}

interface Strictness {
  /** What the console is allowed to complain about in a test that breaks something on purpose. */
  expectedComplaint: RegExp | null;
  strict: undefined;
}

/**
 * A test in which an error in any tab's console, a request elsewhere or a broken part of a page is
 * a failure. Only a page itself may answer that it does not exist.
 */
export const test = base.extend<Strictness>({
  expectedComplaint: [null, { option: true }],
  strict: [
    async ({ context, baseURL, expectedComplaint }, use) => {
      const problems: string[] = [];
      const complain = (problem: string) => {
        if (!expectedComplaint?.test(problem)) problems.push(problem);
      };
      context.on("console", (message) => {
        const isStatus = message.text().includes("responded with a status of");
        if (message.type() === "error" && !isStatus) complain(message.text());
      });
      context.on("weberror", (error) => complain(error.error().message));
      context.on("request", (request) => {
        const isOwn = request.url().startsWith(baseURL ?? "") || request.url().startsWith("data:");
        if (!isOwn) complain(`request to ${request.url()}`);
      });
      context.on("response", (response) => {
        const isPage =
          response.request().isNavigationRequest() && [404, 410].includes(response.status());
        if (response.status() >= 400 && !isPage)
          complain(`${response.status()} for ${response.url()}`);
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
