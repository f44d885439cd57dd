import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EntryList } from "@/components/entries/entry-list";
import { ShownText } from "@/components/entries/shown-text";
import type { AidAnswer } from "@/lib/aid/fitting-aid";
import { teaserOf } from "@/lib/entries/entry-teaser";
import { localise } from "@/lib/entries/localised-text";
import { shortDay } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";
import { AidReasons } from "./aid-reasons";
import { amountsText } from "./aid-words";

interface AidAnswersProps {
  region: Region;
  answers: readonly AidAnswer[];
  id: string;
  title: string;
  lead?: ReactNode;
  empty?: ReactNode;
}

/** Programmes with who pays, how much, and the reasons for or against each. */
export function AidAnswers({ region, answers, id, title, lead, empty }: AidAnswersProps) {
  const locale = useLocale();
  const t = useTranslations("aid");
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && answers.length > 0 && <p>{lead}</p>}
      <EntryList
        region={region}
        entries={answers.map(({ aid }) => ({ ...teaserOf(aid), day: null, themes: [] }))}
        empty={empty}
        more={({ slug }) => {
          const answer = answers.find(({ aid }) => aid.slug === slug);
          if (!answer) return null;
          const { provider, amounts, checkedOn } = answer.aid.fields;
          return (
            <>
              <p>
                <ShownText of={localise(provider, locale)} mark={false} /> ·{" "}
                <b>{amountsText(amounts, locale, t)}</b> ·{" "}
                {t("checked", { day: shortDay(checkedOn, locale) })}
              </p>
              <AidReasons answer={answer} />
            </>
          );
        }}
      />
    </section>
  );
}
