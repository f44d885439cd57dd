import type { Page } from "@playwright/test";
import { addressOf } from "@/lib/i18n/address";

export const PARTNERS = addressOf("de", "/[region]/network/partners", { region: "chemnitz" });

/** What the directory of partners is used by. */
export function partnerDirectory(page: Page) {
  const main = page.getByRole("main");
  return {
    words: main.getByRole("searchbox", { name: "Wen oder was suchen Sie?" }),
    sector: main.getByLabel("Bereich", { exact: true }),
    theme: main.getByLabel("Thema", { exact: true }),
    district: main.getByLabel("Stadtteil", { exact: true }),
    submit: main.getByRole("button", { name: "Suchen" }),
    cards: main.getByRole("article"),
    names: main.getByRole("article").getByRole("heading", { level: 2 }),
    notices: main.locator("[role=status]"),
  };
}
