import type { z } from "zod";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";
import type { Letter } from "../letter";
import type { LetterDesk } from "../letter-desk";
import { greeting, paragraph } from "./paragraph";
import type { practiceRecheckValues, practiceReportValues } from "./practice-values";

/** Tells a practice, or the office for one without an address, what a reader found wrong. */
export function practiceReportLetter(to: "owner" | "office") {
  return (
    { name, field, note, proposed, link }: z.output<typeof practiceReportValues>,
    desk: LetterDesk,
  ): Letter => {
    const { t, locale } = desk;
    const fields = (locale === "de" ? de : en).practiceReport.field;
    const subject =
      name === null ? t("practiceReport.subjectUnnamed") : t("practiceReport.subject", { name });
    return desk.letter(subject, [
      greeting(desk),
      paragraph(t(`practiceReport.${to}`)),
      {
        kind: "facts",
        facts: [
          ...(name === null ? [] : [{ label: t("label.practice"), value: name }]),
          { label: t("label.field"), value: fields[field] },
          ...(proposed === null ? [] : [{ label: t("label.proposed"), value: proposed }]),
        ],
      },
      note === "" ? null : paragraph(t("practiceReport.note")),
      note === "" ? null : { kind: "quote", text: note },
      {
        ...{ kind: "link", label: t("practiceReport.link") },
        url: desk.link("practice_report", link),
      },
    ]);
  };
}

/** Asks once a year whether what a page says still holds. */
export function practiceRecheckLetter(
  { slug, name }: z.output<typeof practiceRecheckValues>,
  desk: LetterDesk,
): Letter {
  const { t, page } = desk;
  const practice = { practice: slug };
  return desk.letter(t("practiceRecheck.subject"), [
    greeting(desk),
    paragraph(t("practiceRecheck.text")),
    name === null ? null : { kind: "facts", facts: [{ label: t("label.practice"), value: name }] },
    {
      ...{ kind: "link", label: t("practiceRecheck.link") },
      url: page("/[region]/practices/[practice]", practice),
    },
    {
      ...{ kind: "link", label: t("practiceRecheck.change") },
      url: page("/[region]/practices/[practice]/report", practice),
    },
  ]);
}
