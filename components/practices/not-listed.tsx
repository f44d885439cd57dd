import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import type { Understanding } from "@/lib/practices/search/understanding";
import { facilityKindSchema } from "@/lib/practices/schema";
import { kindNames, searchNames } from "@/lib/practices/search/search-names";
import styles from "./not-listed.module.css";

/** Where to look for what the words name but practices are not. */
export function NotListed({
  understanding,
  regionSlug,
  withFacilities,
}: {
  understanding: Pick<Understanding, "notCovered" | "facilities">;
  regionSlug: string;
  /** Whether other places of care are another list than this one. */
  withFacilities: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations("places");
  const { notCovered } = understanding;
  const kinds = facilityKindSchema.options.filter(
    (kind) => withFacilities && understanding.facilities.includes(kind),
  );
  if (notCovered.length === 0 && kinds.length === 0) return null;
  const facilities = addressOf(locale, "/[region]/facilities", { region: regionSlug });
  return (
    <div className={styles.elsewhere}>
      {notCovered.map((code) => (
        <p key={code}>
          {t.rich(`notCovered.${code}`, {
            strong: (chunks) => <strong>{chunks}</strong>,
            dentists: (chunks) => <a href="https://www.kzbv.de">{chunks}</a>,
            insurers: (chunks) => <a href="https://www.gkv-spitzenverband.de">{chunks}</a>,
          })}
        </p>
      ))}
      {kinds.map((kind) => (
        <p key={kind}>
          <Link
            href={`${facilities}?${searchNames[locale].kind}=${kindNames[locale][kind]}`}
            prefetch={false}
            rel="nofollow"
          >
            {t("elsewhere", { kinds: t(`kinds.${kind}`) })}
          </Link>
        </p>
      ))}
    </div>
  );
}
