import { useTranslations } from "next-intl";
import type { PartnerNotice } from "@/lib/network/directory/partner-search";
import type { Region } from "@/lib/regions/schema";
import styles from "./partner-notices.module.css";

interface PartnerNoticesProps {
  region: Region;
  notices: readonly PartnerNotice[];
}

/** What of the address was left out of the search, and why. */
export function PartnerNotices({ region, notices }: PartnerNoticesProps) {
  const t = useTranslations("network.search");
  const level = useTranslations("level");
  if (notices.length === 0) return null;
  const one = level(`${region.mapLevel}.one`);
  return (
    <div className={styles.notices} role="status">
      {notices.map(({ reason, part, given }) => (
        <p key={`${reason} ${part}`}>
          {t(`notice.${reason}`, { part: part === "district" ? one : t(`part.${part}`), given })}
        </p>
      ))}
    </div>
  );
}
