import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { MethodLink } from "@/components/method/method-link";
import { GermanName } from "@/components/ui/german-name";
import { addressOf } from "@/lib/i18n/address";
import { distinctSources } from "@/lib/regions/distinct-sources";
import type { Source } from "@/lib/regions/schema";
import { SourceLine } from "./source-line";
import styles from "./source-list.module.css";

interface SourceListProps {
  regionSlug: string;
  sources: readonly Source[];
}

/** Where figures come from, with date, licence and the version of each. */
export function SourceList({ regionSlug, sources }: SourceListProps) {
  const locale = useLocale();
  const t = useTranslations("source");
  const data = useTranslations("data");
  if (sources.length === 0) return null;
  const address = addressOf(locale, "/[region]/data", { region: regionSlug });
  return (
    <section className={styles.sources} aria-labelledby="sources-title">
      <h2 id="sources-title">{t("title")}</h2>
      <ul>
        {distinctSources(sources).map((one) => {
          const { source, versionIds } = one;
          return (
            <li key={source.id}>
              <SourceLine of={one} />{" "}
              {source.note !== null && <GermanName>{source.note}</GermanName>}{" "}
              {source.url !== "" && <a href={source.url}>{new URL(source.url).hostname}</a>}{" "}
              {versionIds.map((id, index) => (
                <Fragment key={id}>
                  {index > 0 && ", "}
                  <a href={`${address}#stand-${id}`}>{data("versions", { id })}</a>
                </Fragment>
              ))}
            </li>
          );
        })}
      </ul>
      <p>
        <Link href={address} prefetch={false}>
          {data("all")}
        </Link>
        {" · "}
        <MethodLink regionSlug={regionSlug} />
      </p>
    </section>
  );
}
