import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Understanding } from "@/lib/practices/search/understanding";
import { facilityKindSchema } from "@/lib/practices/schema";
import { kindNames, searchNames, YES } from "@/lib/practices/search/search-names";
import { typedText } from "./filter-words";
import styles from "./not-listed.module.css";

type Meant = Pick<Understanding, "groups" | "notCovered" | "facilities" | "freePlaces">;

interface NotListedProps {
  /** The list that is searched. */
  kind: "practices" | "facilities";
  understanding: Meant;
  regionSlug: string;
  /** The words as typed. */
  text: string;
  /** Where the search begins, and how far it goes. */
  around: { near: string | null; km: number };
}

type Names = (typeof searchNames)[Locale];

function placeParameters({ near, km }: NotListedProps["around"], names: Names) {
  return near === null ? {} : { [names.near]: near, [names.km]: String(km) };
}

/** The kinds of other places that words name, each with the search for it. */
function facilityLinks(
  { understanding: { facilities, freePlaces }, around }: NotListedProps,
  locale: Locale,
) {
  const names = searchNames[locale];
  return facilityKindSchema.options
    .filter((kind) => facilities.includes(kind))
    .map((kind) => ({
      kind,
      query: new URLSearchParams({
        [names.kind]: kindNames[locale][kind],
        ...placeParameters(around, names),
        ...(freePlaces && { [names.freePlaces]: YES[locale] }),
      }).toString(),
    }));
}

/** Where to look for what the words name but this list does not hold. */
export function NotListed(props: NotListedProps) {
  const { kind, understanding, regionSlug, text, around } = props;
  const locale = useLocale();
  const t = useTranslations("places");
  const { notCovered } = understanding;
  const kinds = kind === "practices" ? facilityLinks(props, locale) : [];
  const isOfDoctors = kind === "facilities" && understanding.groups.length > 0;
  if (notCovered.length === 0 && kinds.length === 0 && !isOfDoctors) return null;
  const parameters = { region: regionSlug };
  const facilities = addressOf(locale, "/[region]/facilities", parameters);
  const practices = addressOf(locale, "/[region]/practices", parameters);
  const names = searchNames[locale];
  const typed = new URLSearchParams({
    [names.text]: text,
    ...placeParameters(around, names),
  }).toString();
  return (
    <div className={styles.elsewhere}>
      {notCovered.map((code) => (
        <p key={code}>
          {t.rich(`notCovered.${code}`, {
            strong: (chunks) => <strong>{chunks}</strong>,
            dentists: (chunks) => <a href="https://www.kzbv.de">{chunks}</a>,
            insurers: (chunks) => <a href="https://www.gkv-spitzenverband.de">{chunks}</a>,
            pharmacies: (chunks) => <a href="https://www.aponet.de">{chunks}</a>,
            hotline: (chunks) => <a href="tel:08000022833">{chunks}</a>,
          })}
        </p>
      ))}
      {kinds.map(({ kind: other, query }) => (
        <p key={other}>
          <Link href={`${facilities}?${query}`} prefetch={false} rel="nofollow">
            {t("elsewhere", { kinds: t(`kinds.${other}`) })}
          </Link>
        </p>
      ))}
      {isOfDoctors && (
        <p>
          <Link href={`${practices}?${typed}`} prefetch={false} rel="nofollow">
            {t("elsewherePractices", { text: typedText(text) })}
          </Link>
        </p>
      )}
    </div>
  );
}
