import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { groupNames } from "@/components/practices/place-words";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import { shortDay } from "@/lib/i18n/number-format";
import type { ListedPlace } from "@/lib/practices/correction/place-filter";
import styles from "../staff-table.module.css";

interface PlaceTableProps {
  region: string;
  places: readonly ListedPlace[];
  groups: readonly SpecialtyGroup[];
  /** Whether rows with an acceptance can be ticked. */
  canTick: boolean;
}

/** Practices and other places, each with what it says of new patients and when that was checked. */
export function PlaceTable({ region, places, groups, canTick }: PlaceTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.practices");
  const words = useTranslations("places");
  const href = ({ slug, kind }: ListedPlace) =>
    kind === null
      ? addressOf(locale, "/staff/[region]/practices/[practice]", { region, practice: slug })
      : addressOf(locale, "/staff/[region]/practices/others/[facility]", {
          region,
          facility: slug,
        });
  const named = ({ name }: ListedPlace) => name ?? words("unnamed");
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("title")} id="practice">
      <table className={styles.table}>
        <thead>
          <tr>
            {canTick && <th scope="col">{t("tick")}</th>}
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("address")}</th>
            <th scope="col">{t("groups")}</th>
            <th scope="col">{t("acceptance")}</th>
            <th scope="col">{t("checkedOn")}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.slug}>
              {canTick && (
                <td>
                  {place.acceptance !== null && (
                    <input
                      type="checkbox"
                      name="practice"
                      value={place.slug}
                      aria-label={t("tickOne", { name: named(place) })}
                    />
                  )}
                </td>
              )}
              <th scope="row" className={styles.words}>
                <Link href={href(place)} prefetch={false}>
                  {named(place)}
                </Link>
              </th>
              <td>
                {[place.street, [place.postcode, place.city].filter(Boolean).join(" ")]
                  .filter(Boolean)
                  .join(", ")}
              </td>
              <td>
                {place.kind === null
                  ? groupNames(place.groups, groups, locale).join(", ")
                  : words(`kind.${place.kind}`)}
              </td>
              <td>{place.acceptance && words(`acceptance.${place.acceptance}`)}</td>
              <td>{place.checkedOn && shortDay(place.checkedOn, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
