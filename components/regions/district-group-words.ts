import type { useTranslations } from "next-intl";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { gapInSeats, seatNumber } from "@/lib/coverage/gap-in-seats";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { coverageStatus } from "@/lib/coverage/planning-status";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { seatCount } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";

/** What a group's figures mean for a district, with the size of the gap. */
export function groupInWords(
  group: Pick<SpecialtyGroup, "careLevel">,
  figures: CoverageFigures,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"district">>,
): string {
  const { doctors, degree, fte, required } = figures;
  if (doctors === null) return t("words_noData");
  const status = isRatedByDistrict(group) ? coverageStatus(degree, group.careLevel) : null;
  if (status === null) return t("words_wide", { doctors });
  const words = doctors === 0 ? t("words_none") : t(`words_${status}`);
  const gap = gapInSeats(fte, required);
  if (gap === null || gap.missing === 0) return words;
  const missing = { missing: seatNumber(gap.missing), missingText: seatCount(gap.missing, locale) };
  return t("words_gap", { words, ...missing });
}
