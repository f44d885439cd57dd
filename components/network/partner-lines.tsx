import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ShownText } from "@/components/entries/shown-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import styles from "./partner-lines.module.css";

/** What a partner offers and seeks, in the words of a list. */
export function PartnerLines({ partner }: { partner: PublishedEntry<"partner"> }) {
  const t = useTranslations("network");
  const { sector, offers, seeks } = partner.fields;
  return (
    <dl className={styles.lines}>
      <Line term={t("search.sector")}>{t(`sector.${sector}`)}</Line>
      {offers.length > 0 && (
        <Line term={t("partner.offers")}>
          <Texts of={offers} />
        </Line>
      )}
      {seeks.length > 0 && (
        <Line term={t("partner.seeks")}>
          <Texts of={seeks} />
        </Line>
      )}
    </dl>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt> <dd>{children}</dd>
    </div>
  );
}

function Texts({ of: texts }: { of: readonly LocalisedText[] }) {
  const locale = useLocale();
  return texts.map((text, index) => {
    const shown = localise(text, locale);
    return (
      <span key={shown.text}>
        {index > 0 && " · "}
        <ShownText of={shown} mark={false} />
      </span>
    );
  });
}
