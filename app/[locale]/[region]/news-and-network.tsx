import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { countEntriesByKind, listAllEntries, listArticles } from "@/app/entries";
import { EntryList } from "@/components/entries/entry-list";
import { UpcomingMeetings } from "@/components/network/upcoming-meetings";
import type { EntryKind } from "@/lib/entries/entry-kind";
import { teaserOf } from "@/lib/entries/entry-teaser";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { nextMeetings } from "@/lib/network/next-meetings";
import { today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";
import styles from "./news-and-network.module.css";

const NEWS = 3;
const MEETINGS = 4;

/** The youngest news, when groups meet next, and what the network is; nothing before there is any. */
export async function NewsAndNetwork({ region, locale }: { region: Region; locale: Locale }) {
  const [articles, groups, counts] = await Promise.all([
    listArticles(region, locale, { theme: null, page: 1, pageSize: NEWS }),
    listAllEntries(region, "working_group", locale),
    countEntriesByKind(region),
  ]);
  const t = await getTranslations("region");
  const network = await getTranslations("network");
  const countOf = (wanted: EntryKind) => counts.find(({ kind }) => kind === wanted)?.count ?? 0;
  const partners = countOf("partner");
  const meetings = nextMeetings(groups, today(), MEETINGS);
  const parameters = { region: region.slug };
  return (
    <div className={styles.columns}>
      {articles.total > 0 && (
        <section className={styles.news} aria-labelledby="news-title">
          <h2 id="news-title">{t("newsTitle")}</h2>
          <EntryList region={region} entries={articles.entries.map(teaserOf)} empty="" />
          <p>
            <Link href={addressOf(locale, "/[region]/news", parameters)} prefetch={false}>
              {t("newsLink")}
            </Link>
          </p>
        </section>
      )}
      {(partners > 0 || meetings.length > 0) && (
        <section className={styles.network} aria-labelledby="network-title">
          <h2 id="network-title">{t("meetingsTitle")}</h2>
          <UpcomingMeetings region={region} meetings={meetings} />
          {partners > 0 && (
            <p>
              {network("lead", {
                partners,
                groups: countOf("working_group"),
                initiatives: countOf("initiative"),
              })}{" "}
              <Link href={addressOf(locale, "/[region]/network", parameters)} prefetch={false}>
                {t("networkPageLink")}
              </Link>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
