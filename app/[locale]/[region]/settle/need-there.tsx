import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { listRankedDistricts, listRatedGroups } from "@/app/settling";
import { NeedTable } from "@/components/settling/need-table";
import { entryAddress } from "@/lib/entries/entry-address";
import { decimalNumber } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { USUAL_WEIGHTS } from "@/lib/settling/district-need";
import { needAddress } from "@/lib/settling/need-address";

interface NeedProps {
  region: Region;
  locale: Locale;
}

const SHOWN = 5;

/** Where GPs are needed most, by the usual weights. */
export async function NeedOfGps({ region, locale }: NeedProps) {
  const t = await getTranslations("settle.need");
  const group = (await listRatedGroups()).find(({ careLevel }) => careLevel === "primary");
  if (!group) return null;
  const ranked = await listRankedDistricts(region, group, USUAL_WEIGHTS);
  return (
    <section aria-labelledby="need-title">
      <h2 id="need-title">{t("heading")}</h2>
      <p>{t("lead")}</p>
      <NeedTable region={region} group={group} ranked={ranked.slice(0, SHOWN)} />
      <p>
        <Link href={needAddress(locale, region.slug, group)} prefetch={false} rel="nofollow">
          {t("all")}
        </Link>
      </p>
    </section>
  );
}

/** For each other group the district that needs it most. */
export async function NeedOfSpecialists({ region, locale }: NeedProps) {
  const t = await getTranslations("settle.need");
  const groups = (await listRatedGroups()).filter(({ careLevel }) => careLevel !== "primary");
  const first = await Promise.all(
    groups.map(async (group) => {
      const [neediest] = await listRankedDistricts(region, group, USUAL_WEIGHTS);
      return { group, neediest };
    }),
  );
  return (
    <section aria-labelledby="need-title">
      <h2 id="need-title">{t("heading")}</h2>
      <p>{t("leadSpecialists")}</p>
      <ul>
        {first.map(({ group, neediest }) => (
          <li key={group.slug}>
            <Link href={needAddress(locale, region.slug, group)} prefetch={false} rel="nofollow">
              {locale === "de" ? group.nameGerman : group.nameEnglish}
            </Link>
            {": "}
            {neediest && neediest.need !== null ? (
              <>
                <Link
                  href={entryAddress(locale, region.slug, "district", neediest.district.slug)}
                  prefetch={false}
                >
                  {neediest.district.name}
                </Link>{" "}
                {t("points", { points: decimalNumber(neediest.need, locale, 0) })}
              </>
            ) : (
              t("unknown")
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
