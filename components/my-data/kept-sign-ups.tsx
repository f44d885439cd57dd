import { useLocale, useTranslations } from "next-intl";
import { whenText } from "@/components/events/date-words";
import { addressOf } from "@/lib/i18n/address";
import { wholeNumber } from "@/lib/i18n/number-format";
import type { KeptData } from "@/lib/my-data/kept-data";
import { KeptItem, KeptSection, KeptText, useDayWords } from "./kept-section";
import { useLanguageName } from "./language-name";

/** For which dates somebody signed up. */
export function KeptSignUps({ signUps }: Pick<KeptData, "signUps">) {
  const locale = useLocale();
  const t = useTranslations("myData");
  const events = useTranslations("events");
  const day = useDayWords();
  const languageName = useLanguageName();
  return (
    <KeptSection kind="signUps" count={signUps.length}>
      {signUps.map(({ item, regionSlug, token }, index) => (
        <KeptItem
          key={index}
          title={item.event ?? t("signUp.unknown")}
          purpose={item.purpose ?? t("purpose.signUps")}
          deletedAfter={item.deletedAfter}
          way={
            token === null
              ? null
              : {
                  href: addressOf(locale, "/[region]/sign-ups/[token]", {
                    ...{ region: regionSlug, token },
                  }),
                  label: t("signUp.open"),
                }
          }
          facts={[
            { term: t("signUp.when"), value: whenText(item, locale, events) },
            { term: t("region"), value: item.region },
            { term: t("state"), value: t(`signUp.state.${item.state}`) },
            { term: t("signUp.name"), value: item.name },
            { term: t("signUp.seats"), value: wholeNumber(item.seats, locale) },
            ...item.answers
              .filter(({ answer }) => answer !== "")
              .map(({ question, answer }) => ({
                ...{ term: question, value: <KeptText>{answer}</KeptText> },
              })),
            { term: t("language"), value: languageName(item.language) },
            { term: t("signUp.signedUp"), value: day(item.signedUpAt) },
            { term: t("signUp.checkedIn"), value: item.checkedInAt && day(item.checkedInAt) },
          ]}
        />
      ))}
    </KeptSection>
  );
}
