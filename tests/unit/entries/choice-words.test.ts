import { describe, expect, it } from "vitest";
import { FORM_WORDS, PROFESSION_WORDS } from "@/lib/entries/kinds/job";
import { SECTOR_WORDS } from "@/lib/entries/kinds/partner";
import { choiceOf } from "@/lib/entries/part-line";
import german from "@/lib/i18n/messages/de.json" with { type: "json" };
import english from "@/lib/i18n/messages/en.json" with { type: "json" };

describe.each([
  ["German", german],
  ["English", english],
])("a file may use the %s words of the pages", (_language, { network, jobs }) => {
  it.each(Object.entries(network.sector))("for the sector %s", (sector, word) => {
    expect(choiceOf(SECTOR_WORDS, word)).toBe(sector);
  });

  const { label: _profession, ...professions } = jobs.profession;
  it.each(Object.entries(professions))("for the profession %s", (profession, word) => {
    expect(choiceOf(PROFESSION_WORDS, word)).toBe(profession);
  });

  const { label: _form, ...forms } = jobs.form;
  it.each(Object.entries(forms))("for the form %s", (form, word) => {
    expect(choiceOf(FORM_WORDS, word)).toBe(form);
  });
});
