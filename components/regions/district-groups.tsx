import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { degreeText, groupName, smallMark } from "@/components/coverage/coverage-words";
import { rangeText } from "@/components/coverage/outlook-words";
import { DegreeBar } from "@/components/coverage/degree-bar";
import tables from "@/components/ui/sortable-table.module.css";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { DegreeRange } from "@/lib/coverage/outlook/outlook-result";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import { decimalNumber } from "@/lib/i18n/number-format";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { groupInWords } from "./district-group-words";
import styles from "./district-groups.module.css";

interface GroupRow {
  group: SpecialtyGroup;
  here: CoverageFigures;
  region: CoverageFigures;
  /** The degree within reach in percent; null where it is not known. */
  reachDegree: number | null;
  /** The range of degrees in `OUTLOOK_YEAR`. */
  outlook: DegreeRange | null;
}

/** The year of the outlook that the table shows. */
export const OUTLOOK_YEAR = 2035;

/** All groups in a district: posts, degree, what it means, and the region beside it. */
export function DistrictGroups({
  region,
  district,
  rows,
}: {
  region: Region;
  district: DistrictName;
  rows: readonly GroupRow[];
}) {
  const t = useTranslations("district");
  const level = useTranslations("level");
  return (
    <table className={tables.table}>
      <caption>{t("groupsCaption", { name: district.name, region: region.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("group")}</th>
          <th scope="col" className={`${tables.numeric} ${tables.minor}`}>
            {t("fte")}
          </th>
          <th scope="col" className={tables.numeric}>
            {level(`${region.mapLevel}.within`)}
          </th>
          <th scope="col" className={tables.numeric}>
            {t("reach")}
          </th>
          <th scope="col" className={`${tables.numeric} ${tables.minor}`}>
            {OUTLOOK_YEAR}
          </th>
          <th scope="col" className={tables.minor}>
            {t("words")}
          </th>
          <th scope="col" className={`${tables.numeric} ${tables.minor}`}>
            {t("comparison", { region: region.name })}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.group.slug} regionSlug={region.slug} {...row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ regionSlug, ...row }: GroupRow & { regionSlug: string }) {
  const { group, here, region, reachDegree, outlook } = row;
  const locale = useLocale();
  const t = useTranslations("district");
  const words = useTranslations("coverage");
  const isRated = isRatedByDistrict(group);
  const inWords = groupInWords(group, here, locale, t);
  const range = isRated ? rangeText(outlook, locale, words) : null;
  const href = addressOf(locale, "/[region]/coverage/[group]", {
    region: regionSlug,
    group: locale === "de" ? group.slug : group.slugEnglish,
  });
  return (
    <tr>
      <th scope="row">
        <Link href={href} prefetch={false}>
          {groupName(group, locale)}
        </Link>
        {isRated && ` ${smallMark(here)}`}
        <span className={styles.second}>
          {inWords}
          {range !== null && (
            <span className={styles.range}>{t("then", { year: OUTLOOK_YEAR, range })}</span>
          )}
        </span>
      </th>
      <td className={`${tables.numeric} ${tables.minor}`}>
        {here.fte === null ? words("noData") : decimalNumber(here.fte, locale, 2)}
      </td>
      <td className={tables.numeric}>
        {isRated ? (
          <DegreeBar
            degree={here.degree}
            coverageClass={here.coverageClass}
            text={degreeText(here.degree, locale, words)}
          />
        ) : (
          "–"
        )}
      </td>
      <td className={tables.numeric}>{isRated ? degreeText(reachDegree, locale, words) : "–"}</td>
      <td className={`${tables.numeric} ${tables.minor}`}>{range ?? "–"}</td>
      <td className={tables.minor}>{inWords}</td>
      <td className={`${tables.numeric} ${tables.minor}`}>
        {degreeText(region.degree, locale, words)}
      </td>
    </tr>
  );
}
