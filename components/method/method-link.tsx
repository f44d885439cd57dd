import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";

/** Leads to a part of a region's method, or to its beginning. */
export function MethodLink({ regionSlug, part }: { regionSlug: string; part?: string }) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const address = addressOf(locale, "/[region]/method", { region: regionSlug });
  return (
    <Link href={part === undefined ? address : `${address}#${part}`} prefetch={false}>
      {t("link")}
    </Link>
  );
}
