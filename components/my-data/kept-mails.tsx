import { useTranslations } from "next-intl";
import type { KeptData } from "@/lib/my-data/kept-data";
import { KeptItem, KeptSection, useDayWords } from "./kept-section";

/** Mails to somebody that were not sent yet. */
export function KeptMails({ mails }: Pick<KeptData, "mails">) {
  const t = useTranslations("myData");
  const day = useDayWords();
  return (
    <KeptSection kind="mails" count={mails.length}>
      {mails.map((item, index) => (
        <KeptItem
          key={index}
          title={item.subject ?? t("mailItem.untitled")}
          purpose={t("purpose.mails")}
          deletedAfter={item.deletedAfter}
          facts={[
            { term: t("region"), value: item.region },
            { term: t("mailItem.written"), value: day(item.writtenAt) },
            { term: t("mailItem.after"), value: item.isGivenUp ? null : day(item.sendAfter) },
            { term: t("state"), value: item.isGivenUp ? t("mailItem.given") : null },
          ]}
        />
      ))}
    </KeptSection>
  );
}

/** What is reached by the address as an office, which stays. */
export function KeptOffices({
  offices,
  enquiriesOfOthers,
}: Pick<KeptData, "offices" | "enquiriesOfOthers">) {
  const t = useTranslations("myData");
  const others = t("office.others", { count: enquiriesOfOthers });
  if (offices.length === 0) return enquiriesOfOthers > 0 ? <p>{others}</p> : null;
  return (
    <KeptSection
      kind="offices"
      count={offices.length}
      note={`${t("office.stays")} ${enquiriesOfOthers > 0 ? others : ""}`.trim()}
    >
      {offices.map((item, index) => (
        <KeptItem
          key={index}
          title={item.name}
          purpose={t("purpose.offices")}
          deletedAfter={null}
          facts={[
            { term: t("state"), value: t(`office.kind.${item.kind}`) },
            { term: t("region"), value: item.region },
          ]}
        />
      ))}
    </KeptSection>
  );
}
