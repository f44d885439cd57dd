import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { degreeText, groupName } from "@/components/coverage/coverage-words";
import type { CoverageFigures } from "@/lib/coverage/district-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import type { DistrictName, Region } from "@/lib/regions/schema";
import styles from "./served-here.module.css";

interface ServedHereProps {
  region: Region;
  district: DistrictName;
  served: readonly { group: SpecialtyGroup; here: CoverageFigures }[];
}

/** How a district is served by the groups of a practice, with the ways to more. */
export function ServedHere({ region, district, served }: ServedHereProps) {
  const locale = useLocale();
  const t = useTranslations("practices");
  const words = useTranslations("coverage");
  const parameters = { region: region.slug };
  const { name } = district;
  return (
    <section aria-labelledby="served-title">
      <h2 id="served-title">{t("served.title", { name })}</h2>
      {served.length > 0 && (
        <>
          <ul className={styles.groups}>
            {served.map(({ group, here }) => (
              <li key={group.slug}>
                <Link
                  href={addressOf(locale, "/[region]/coverage/[group]", {
                    ...parameters,
                    group: locale === "en" ? group.slugEnglish : group.slug,
                  })}
                  prefetch={false}
                >
                  {groupName(group, locale)}
                </Link>{" "}
                <strong>{degreeText(here.degree, locale, words)}</strong>
              </li>
            ))}
          </ul>
          <p className={styles.caveat}>{words("caveat")}</p>
        </>
      )}
      <p>
        <Link
          href={addressOf(locale, "/[region]/districts/[district]", {
            ...parameters,
            district: district.slug,
          })}
          prefetch={false}
        >
          {t("served.district", { name })}
        </Link>
      </p>
    </section>
  );
}
