import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/routing";
import { STATEMENTS, type ReportField } from "@/lib/practices/practice-statement";
import { spansText, weekdayName } from "./hours-words";
import { languagesText } from "./place-words";

type Translate = ReturnType<typeof useTranslations<"places">>;

/** A Monday, for the names of weekdays. */
const MONDAY = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;

function nameOfDay(index: number, locale: Locale): string {
  return weekdayName(new Date(MONDAY + index * DAY).toISOString().slice(0, 10), locale);
}

/** A value of a field in words; null for what is no value of it, or none. */
export function reportedValue(
  field: ReportField,
  value: unknown,
  locale: Locale,
  t: Translate,
): string | null {
  if (value === null || value === undefined) return null;
  switch (field) {
    case "languages": {
      const codes = STATEMENTS.languages.safeParse(value).data ?? [];
      return codes.length === 0 ? null : languagesText(codes, locale);
    }
    case "accessibility": {
      const facts = STATEMENTS.accessibility.safeParse(value).data ?? [];
      return facts.length === 0 ? null : facts.map((fact) => t(`access.${fact}`)).join(", ");
    }
    case "services": {
      const services = STATEMENTS.services.safeParse(value).data ?? [];
      return services.length === 0 ? null : services.join(", ");
    }
    case "acceptance": {
      const acceptance = STATEMENTS.acceptance.safeParse(value).data;
      return acceptance ? t(`acceptance.${acceptance}`) : null;
    }
    case "hours": {
      const hours = STATEMENTS.hours.safeParse(value).data;
      if (!hours) return null;
      return hours.weekly
        .map((spans, index) => `${nameOfDay(index, locale)} ${spansText(spans, t)}`)
        .join("; ");
    }
    default:
      return typeof value === "string" ? value : null;
  }
}
