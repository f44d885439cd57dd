import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { OutlookYear } from "@/lib/coverage/coverage-view";
import { bandInYear } from "@/lib/coverage/outlook/outlook-coverage";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import { degreePercent, percent } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";

interface OutlookFindingProps {
  region: Region;
  result: OutlookResult;
  year: OutlookYear;
}

/** Where a region's coverage goes, with its range, and how many doctors are near retirement. */
export function OutlookFinding({ region, result, year }: OutlookFindingProps) {
  const locale = useLocale();
  const t = useTranslations("coverage.outlook");
  const strong = (chunks: ReactNode) => <strong>{chunks}</strong>;
  const now = result.band.base[0]?.degreePlain ?? null;
  const then = bandInYear(result, year);
  const { olderShare } = result.ages;
  const [low, base, high] = [then?.low, then?.base, then?.high].map(
    (figures) => figures?.degreePlain ?? null,
  );
  const isKnown = now !== null && low != null && base != null && high != null;
  return (
    <>
      {isKnown
        ? t.rich(directionOf(now, base), {
            strong,
            year,
            region: region.name,
            now: degreePercent(now, locale),
            base: degreePercent(base, locale),
            low: degreePercent(Math.min(low, base, high), locale),
            high: degreePercent(Math.max(low, base, high), locale),
          })
        : t("unknown", { region: region.name })}{" "}
      {olderShare === null
        ? t("olderHidden")
        : t.rich("older", { strong, share: percent(100 * olderShare, locale, 0) })}
    </>
  );
}

/** Differences below a point are none. */
function directionOf(now: number, then: number): "falls" | "rises" | "stays" {
  if (Math.abs(then - now) < 1) return "stays";
  return then < now ? "falls" : "rises";
}
