import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AidLine } from "@/components/aid/aid-line";
import { EntryList } from "@/components/entries/entry-list";
import { aidQuery } from "@/lib/aid/aid-address";
import { aidForCareer } from "@/lib/aid/aid-for-career";
import type { AidQuestion } from "@/lib/aid/fitting-aid";
import { teaserOf } from "@/lib/entries/entry-teaser";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { aidAnswers } from "../aid/aid-content";

interface AidThereProps {
  region: Region;
  locale: Locale;
  /** Programmes that are meant for any of these are shown. */
  questions: readonly AidQuestion[];
}

/** The programmes that are meant for somebody: how much, of whom, until when; and the way to more. */
export async function AidThere({ region, locale, questions }: AidThereProps) {
  const t = await getTranslations("settle.ways");
  const { answers } = await aidAnswers(region, locale, questions);
  const aids = aidForCareer(answers);
  const [only, ...further] = questions;
  const query = only && further.length === 0 ? aidQuery(only, locale) : "";
  return (
    <section aria-labelledby="aid-title">
      <h2 id="aid-title">{t("aid")}</h2>
      <EntryList
        region={region}
        entries={aids.map((aid) => ({ ...teaserOf(aid), day: null, themes: [] }))}
        empty={t("noAid")}
        more={({ slug }) => {
          const aid = aids.find((one) => one.slug === slug);
          return aid && <AidLine entry={aid} />;
        }}
      />
      <p>
        {t("aidText")}{" "}
        <Link
          href={addressOf(locale, "/[region]/aid", { region: region.slug }) + query}
          prefetch={false}
          {...(query !== "" && { rel: "nofollow" })}
        >
          {t("aidLink")}
        </Link>
      </p>
    </section>
  );
}
