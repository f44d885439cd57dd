import { useLocale, useTranslations } from "next-intl";
import { employedWeight, seatWeight, weeklyHours, type CountedSeat } from "@/lib/coverage/counting";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { decimalNumber } from "@/lib/i18n/number-format";
import { Example, LegalBasis, MethodSection } from "./method-section";
import { MethodTable } from "./method-table";

const ADMITTED = [
  ["full", { kind: "admitted", quarters: 4, fields: 1 }],
  ["threeQuarters", { kind: "admitted", quarters: 3, fields: 1 }],
  ["half", { kind: "admitted", quarters: 2, fields: 1 }],
  ["quarter", { kind: "admitted", quarters: 1, fields: 1 }],
  ["fullTwoFields", { kind: "admitted", quarters: 4, fields: 2 }],
  ["halfTwoFields", { kind: "admitted", quarters: 2, fields: 2 }],
  ["jobSharing", { kind: "jobSharing" }],
] as const satisfies readonly (readonly [string, CountedSeat])[];

/** The most hours a week of somebody employed that a clinic's hours are looked at for. */
const WEEK = 48;

/** The steps of weekly hours in which employed doctors are counted, as the counting itself has them. */
function employedSteps(): { from: number; upTo: number; weight: number }[] {
  const hours = Array.from({ length: WEEK }, (_, index) => index + 1);
  const weights = [...new Set(hours.map(employedWeight))];
  return weights.map((weight) => {
    const same = hours.filter((hour) => employedWeight(hour) === weight);
    return { weight, from: (same[0] ?? 1) - 1, upTo: same.at(-1) ?? WEEK };
  });
}

/** What a seat counts. */
export function CountingSection({
  name,
  figures: { fte, doctors },
}: {
  /** A district with its figures, which the calculation is shown with. */
  name: string;
  figures: CoverageFigures;
}) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const weight = (value: number) => decimalNumber(value, locale, 2);
  const steps = employedSteps();
  return (
    <MethodSection id="counting" title={t("counting.title")}>
      <p>{t("counting.text")}</p>
      <MethodTable
        caption={t("counting.table")}
        columns={[{ label: t("counting.seat") }, { label: t("counting.weight"), numeric: true }]}
        rows={[
          ...ADMITTED.map(
            ([kind, seat]) => [t(`counting.${kind}`), weight(seatWeight(seat))] as const,
          ),
          ...steps.map(
            (step, index) =>
              [
                t("counting.employed", {
                  from: step.from,
                  upTo: step.upTo,
                  kind: index === 0 ? "first" : index === steps.length - 1 ? "last" : "middle",
                }),
                weight(step.weight),
              ] as const,
          ),
        ]}
      />
      <p>{t("counting.month", { factor: weight(weeklyHours(1)) })}</p>
      <p>{t("counting.data")}</p>
      <LegalBasis of={["counting", "oversupply"]} />
      {fte !== null && doctors !== null && (
        <Example title={t("example", { name })}>
          <p>{t("counting.example", { name, doctors, fte: weight(fte) })}</p>
        </Example>
      )}
    </MethodSection>
  );
}
