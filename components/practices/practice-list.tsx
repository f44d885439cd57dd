import { useLocale, useTranslations } from "next-intl";
import { groupName } from "@/components/coverage/coverage-words";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { DistrictName, PracticeEntry } from "@/lib/regions/schema";
import styles from "./practice-list.module.css";

/** The practices of a district by group: who is here, with name and address. */
export function PracticeList({
  district,
  practices,
  groups,
}: {
  district: DistrictName;
  practices: readonly PracticeEntry[];
  groups: readonly SpecialtyGroup[];
}) {
  const locale = useLocale();
  const t = useTranslations("district");
  const { name } = district;
  const names = new Map(groups.map((group) => [group.slug, groupName(group, locale)]));
  return (
    <section>
      <h2>{t("practicesTitle", { name })}</h2>
      {practices.length === 0 && <p>{t("practicesNone", { name })}</p>}
      <ul className={styles.list}>
        {practices.map((practice) => (
          <li key={practice.key}>
            <b>{practice.name ?? t("unnamed")}</b>
            <span>{practice.groupSlugs.flatMap((slug) => names.get(slug) ?? []).join(", ")}</span>
            <span>{addressLine(practice) || t("noAddress")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function addressLine({ street, postcode, city }: PracticeEntry): string {
  const place = [postcode, city].filter(Boolean).join(" ");
  return [street, place].filter(Boolean).join(", ");
}
