import { useLocale, useTranslations } from "next-intl";
import { ShownText } from "@/components/entries/shown-text";
import { localise } from "@/lib/entries/localised-text";
import type { ListedDate } from "@/lib/events/listed-date";
import { whenText } from "./date-words";
import styles from "./date-state.module.css";

interface DateStateProps {
  date: Pick<
    ListedDate,
    "state" | "note" | "originalStart" | "startsAt" | "endsAt" | "allDay" | "removed"
  >;
  /** One line, as lists have it. */
  isBrief?: boolean;
}

/** That a date was cancelled or has moved, when it was planned first, and what is said of it. */
export function DateState({ date, isBrief = false }: DateStateProps) {
  const locale = useLocale();
  const t = useTranslations("events");
  const { state, note, originalStart, startsAt, allDay, removed } = date;
  if (state === "planned" && (!note || isBrief)) return null;
  const first = { startsAt: originalStart, endsAt: originalStart, allDay: false };
  const planned = state === "moved" && originalStart !== startsAt && !allDay;
  return (
    <p className={isBrief ? styles.brief : styles.state} data-state={state}>
      {state !== "planned" && <strong>{t(removed ? "state.removed" : `state.${state}`)}</strong>}
      {planned && <> {t("plannedFor", { when: whenText(first, locale, t) })}</>}
      {note && !isBrief && (
        <>
          {state !== "planned" && <br />}
          <ShownText of={localise(note, locale)} />
        </>
      )}
    </p>
  );
}
