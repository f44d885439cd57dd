import { createTranslator } from "use-intl/core";
import { z } from "zod";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import german from "@/lib/i18n/messages/de.json";
import english from "@/lib/i18n/messages/en.json";

/** How figures of coverage come about. */
export const coverageMethodSchema = z
  .object({
    name: z.string(),
    formula: z.string(),
    official: z.literal(false).meta({ description: "Calculated figures are never official." }),
    ratedByDistrict: z
      .boolean()
      .meta({ description: "False: the group is planned for areas larger than the region." }),
    parameters: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable())
      .meta({ description: "What was put in, with days as ISO dates; null where not known." }),
    notice: z
      .object({ de: z.string(), en: z.string() })
      .meta({ description: "What has to stand beside the figures wherever they are shown." }),
  })
  .meta({ description: "How figures of coverage come about." });

export type CoverageMethod = z.infer<typeof coverageMethodSchema>;

/** What has to be said beside calculated coverage of a group. */
export function coverageNotice(group: SpecialtyGroup): CoverageMethod["notice"] {
  const { careLevel, nameGerman, nameEnglish } = group;
  const inLanguage = (locale: "de" | "en") => {
    const messages = locale === "de" ? german : english;
    const t = createTranslator({ locale, messages, namespace: "coverage" });
    const name = locale === "de" ? nameGerman : nameEnglish;
    const isWide = careLevel === "specialised" || careLevel === "separate";
    const reason = isWide ? ` ${t(`wideReason.${careLevel}`, { group: name })}` : "";
    return t("caveat") + reason;
  };
  return { de: inLanguage("de"), en: inLanguage("en") };
}

/** Plain supply over need within the borders of each district (§ 17 Abs. 1 BPL-RL). */
export function withinBorders(
  group: SpecialtyGroup,
  parameters: CoverageMethod["parameters"],
): CoverageMethod {
  return {
    name: "within-borders",
    formula: "coverageDegreePercent = 100 · fte · residentsPerDoctor / people",
    official: false,
    ratedByDistrict: isRatedByDistrict(group),
    parameters,
    notice: coverageNotice(group),
  };
}
