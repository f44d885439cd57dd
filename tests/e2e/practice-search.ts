import type { Page } from "@playwright/test";
import { addressOf } from "@/lib/i18n/address";
import { wordsIn } from "./wording";

const t = wordsIn("de");

export const PRACTICES = {
  de: addressOf("de", "/[region]/practices", { region: "chemnitz" }),
  en: addressOf("en", "/[region]/practices", { region: "chemnitz" }),
};

export const FACILITIES = addressOf("de", "/[region]/facilities", { region: "chemnitz" });

/** The parts of a search's page, by what readers see. */
export function searchPage(page: Page) {
  return {
    words: page.getByRole("searchbox", { name: t("practices.question") }),
    near: page.getByLabel(t("places.form.near"), { exact: true }),
    newPatients: page.getByLabel(t("practices.newPatients"), { exact: true }),
    openNow: page.getByLabel(t("places.form.openNow"), { exact: true }),
    submit: page.getByRole("button", { name: t("places.form.submit"), exact: true }),
    cards: page.getByRole("list", { name: t("places.list") }).getByRole("article"),
    map: page.getByRole("region", { name: t("places.map.title") }),
    notes: page.getByRole("status"),
    understood: page.getByRole("navigation", { name: t("places.understoodAs") }),
    chosen: page.getByRole("navigation", { name: t("places.limitedTo") }),
  };
}
