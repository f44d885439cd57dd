import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import type { KeptData } from "@/lib/my-data/kept-data";
import { KeptItem, KeptSection, KeptText, useDayWords } from "./kept-section";
import { useLanguageName } from "./language-name";

/** Problems that somebody described. */
export function KeptProblems({ problems }: Pick<KeptData, "problems">) {
  const locale = useLocale();
  const t = useTranslations("myData");
  const day = useDayWords();
  const languageName = useLanguageName();
  return (
    <KeptSection kind="problems" count={problems.length}>
      {problems.map(({ item, regionSlug, token }, index) => (
        <KeptItem
          key={index}
          title={item.title}
          purpose={t("purpose.problems")}
          deletedAfter={item.deletedAfter}
          way={
            token === null
              ? null
              : {
                  href: addressOf(locale, "/[region]/network/problems/confirm/[token]", {
                    ...{ region: regionSlug, token },
                  }),
                  label: t("problem.open"),
                }
          }
          facts={[
            { term: t("state"), value: t(`problem.state.${item.state}`) },
            { term: t("region"), value: item.region },
            { term: t("problem.organisation"), value: item.organisation || null },
            { term: t("problem.summary"), value: <KeptText>{item.summary}</KeptText> },
            { term: t("problem.description"), value: <KeptText>{item.description}</KeptText> },
            { term: t("problem.terms"), value: item.terms.join(", ") || null },
            { term: t("language"), value: languageName(item.language) },
            { term: t("problem.described"), value: day(item.describedAt) },
          ]}
        />
      ))}
    </KeptSection>
  );
}
