import { useTranslations } from "next-intl";
import { NEEDED_COLUMNS } from "@/lib/entries/columns-of-entry";
import type { EntryColumn } from "@/lib/entries/entry-column";
import type { EntryKind } from "@/lib/entries/entry-kind";
import type { CellWords } from "./cell-frame";
import type { Choice } from "./cell-field";

/** One of many names; which, the columns tell. */
type ColumnName = "title";

/** What is said of the columns of a kind. */
export function useColumnWords(kind: EntryKind, faults: Readonly<Record<string, string>>) {
  const t = useTranslations("staff.content");
  return (name: string): CellWords => {
    const column = name.replace(/_en$/, "");
    const hint = `hints.${column}` as `hints.${ColumnName & "slug"}`;
    return {
      name,
      label: t(`columns.${column as ColumnName}`),
      hint: t.has(hint) ? t(hint) : undefined,
      needed: NEEDED_COLUMNS[kind].includes(column) ? t("fields.needed") : undefined,
      fault: faults[name],
    };
  };
}

/** Where the public pages have their words for the choices of a column. */
const WORDS_OF = {
  sector: "network.sector",
  sectors: "network.sector",
  status: "network.status",
  profession: "jobs.profession",
  form: "jobs.form",
  type: "events.type",
  offerType: "offers.type",
  specialtyGroups: "offers.group",
  roomAccess: "places.access",
  aidLevel: "aid.level",
  careerStages: "aid.stage",
  placeRule: "aid.rule",
  per: "aid.per",
  trainingArea: "training.area",
  guide: "guides.name",
  audiences: "events.audience",
  mode: "events.mode",
  accessibility: "places.access",
  state: "staff.content.choices.state",
  sort: "staff.content.choices.sort",
  target: "staff.content.choices.target",
} as const;

type WordsKey = "network.sector.care";

/** The choices of a column in the words of the public pages. */
export function useChoices() {
  const t = useTranslations();
  const none = { value: "", label: t("staff.content.fields.noChoice") };
  const labelled = (name: string, codes: readonly string[]): Choice[] =>
    codes.map((value) => {
      const group = WORDS_OF[name as keyof typeof WORDS_OF] as string | undefined;
      const key = `${group ?? name}.${value}` as WordsKey;
      return { value, label: t.has(key) ? t(key) : value };
    });
  return {
    labelled,
    /** Besides the codes what stands in the cell, so that it is not lost. */
    single: (name: string, codes: readonly string[], stored: string): Choice[] => [
      none,
      ...labelled(name, codes),
      ...(stored === "" || codes.includes(stored) ? [] : [{ value: stored, label: stored }]),
    ],
  };
}

/** The codes of a column of choices. */
export function codesOf(column: Extract<EntryColumn, { sort: "choice" | "choiceList" }>): string[] {
  return Object.keys(column.words);
}
