import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import width from "@/components/ui/page-width.module.css";
import type { Right } from "@/lib/accounts/role";
import { addressOf, type Folder } from "@/lib/i18n/address";
import { sectionOf } from "./section-of";
import styles from "./staff-frame.module.css";

/** The sections of a region's staff area in their order, each with the right that opens it. */
const SECTIONS = [
  ["start", "/staff/[region]", "read"],
  ["enquiries", "/staff/[region]/enquiries", "read"],
  ["content", "/staff/[region]/content", "read"],
  ["images", "/staff/[region]/images", "write"],
  ["events", "/staff/[region]/events", "read"],
  ["problems", "/staff/[region]/problems", "read"],
  ["practices", "/staff/[region]/practices", "read"],
  ["reports", "/staff/[region]/reports", "read"],
  ["data", "/staff/[region]/data", "data"],
  ["figures", "/staff/[region]/figures", "read"],
  ["changes", "/staff/[region]/changes", "read"],
  ["accounts", "/staff/[region]/accounts", "manage"],
  ["settings", "/staff/[region]/settings", "manage"],
  ["portal", "/[region]", "read"],
] as const satisfies readonly (readonly [string, Folder, Right])[];

interface StaffSectionsProps {
  region: string;
  rights: readonly Right[];
  /** The address of this page in the other language, which tells the section it belongs to. */
  otherLanguage: string;
}

/** The ways to all sections that somebody may enter. */
export function StaffSections({ region, rights, otherLanguage }: StaffSectionsProps) {
  const locale = useLocale();
  const other = locale === "de" ? "en" : "de";
  const t = useTranslations("staff.sections");
  const open = SECTIONS.filter(([, , right]) => rights.includes(right));
  const inOther = (folder: Folder) => addressOf(other, folder, { region });
  const here = sectionOf(
    otherLanguage,
    open.map(([, folder]) => inOther(folder)),
  );
  return (
    <nav aria-label={t("label")} className={`${width.width} ${styles.links}`}>
      {open.map(([name, folder]) => (
        <Link
          key={name}
          href={addressOf(locale, folder, { region })}
          aria-current={inOther(folder) === here ? "true" : undefined}
          prefetch={false}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
