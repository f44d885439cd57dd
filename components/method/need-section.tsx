import { useLocale, useTranslations } from "next-intl";
import { groupName } from "@/components/coverage/coverage-words";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import type { GroupCoverage } from "@/lib/coverage/group-coverage";
import type { GroupResidents } from "@/lib/coverage/method/group-residents";
import { decimalNumber, longDay, seatCount, shortDay, wholeNumber } from "@/lib/i18n/number-format";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { equals, Formula, Fraction, Word } from "./formula";
import { Example, LegalBasis, MethodSection } from "./method-section";
import { MethodTable } from "./method-table";

interface NeedSectionProps {
  region: Region;
  coverage: GroupCoverage;
  example: DistrictName | null;
  residents: readonly GroupResidents[];
  populationYear: number | null;
}

/** How many posts people need. */
export function NeedSection(props: NeedSectionProps) {
  const { region, coverage, example, residents, populationYear } = props;
  const locale = useLocale();
  const t = useTranslations("methodology");
  const noData = useTranslations("coverage")("noData");
  const regional = residents.filter(({ inForce }) => inForce?.districtType === null);
  const district = example && coverage.districts.get(example.key);
  return (
    <MethodSection id="need" title={t("need.title")}>
      <p>{t("need.text")}</p>
      <Formula
        parts={[
          <Word key="left">{t("word.required")}</Word>,
          <>
            {equals}
            <Fraction
              over={<Word>{t("word.people")}</Word>}
              under={<Word>{t("word.residents")}</Word>}
            />
          </>,
        ]}
      />
      <p>{t("need.who")}</p>
      <p>{t("need.regional")}</p>
      <LegalBasis of={["levels", "residents", "parts"]} />
      <Example title={t("example", { name: region.name })}>
        <p>
          {t("need.example", {
            people: populationYear === null ? "" : longDay(`${populationYear}-12-31`, locale),
            known: populationYear === null ? "no" : "yes",
          })}
        </p>
        <NeedCalculation
          name={region.name}
          figures={coverage.region}
          residents={coverage.residentsPerDoctor}
        />
        {example && district && (
          <NeedCalculation
            name={example.name}
            figures={district}
            residents={coverage.residentsPerDoctor}
          />
        )}
      </Example>
      <ResidentsTable residents={residents} />
      {regional.map(({ group, general }) => (
        <p key={group.slug}>
          {t("need.general", {
            group: groupName(group, locale),
            residents: general ? seatCount(general.residents, locale) : noData,
          })}
        </p>
      ))}
    </MethodSection>
  );
}

/** The residents per doctor of every group. */
function ResidentsTable({ residents }: Pick<NeedSectionProps, "residents">) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const noData = useTranslations("coverage")("noData");
  return (
    <MethodTable
      caption={t("need.table")}
      columns={[
        { label: t("need.group") },
        { label: t("need.counts"), minor: true },
        { label: t("need.value"), numeric: true },
        { label: t("need.kind") },
      ]}
      rows={residents.map(({ group, inForce }) => [
        groupName(group, locale),
        t(`need.denominator.${group.denominator}`),
        inForce ? seatCount(inForce.residents, locale) : noData,
        inForce
          ? t(inForce.districtType === null ? "need.isRegional" : "need.isGeneral", {
              date: shortDay(inForce.validFrom, locale),
            })
          : "–",
      ])}
    />
  );
}

function NeedCalculation({
  name,
  figures: { people, required },
  residents,
}: {
  name: string;
  figures: CoverageFigures;
  residents: number | null;
}) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  if (people === null || residents === null || required === null)
    return <p>{t("missing", { name })}</p>;
  return (
    <Formula
      parts={[
        <Word key="left">{t("word.requiredOf", { name })}</Word>,
        <>
          {equals}
          <Fraction
            over={<mn>{wholeNumber(people, locale)}</mn>}
            under={<mn>{seatCount(residents, locale)}</mn>}
          />
        </>,
        <>
          {equals}
          <mn>{decimalNumber(required, locale, 2)}</mn>
        </>,
      ]}
    />
  );
}
