import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { RoleInRegion } from "@/lib/accounts/user";
import { addressOf } from "@/lib/i18n/address";
import styles from "./staff-table.module.css";

interface AccountTableProps {
  region: { id: number; slug: string };
  accounts: readonly {
    id: number;
    name: string;
    mail: string;
    roles: readonly RoleInRegion[];
    seenAt: Date | null;
  }[];
}

/** Accounts with what they may do in a region. */
export function AccountTable({ region, accounts }: AccountTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.accounts");
  const format = useFormatter();
  const roleText = ({ role, regionId, partner }: RoleInRegion) => {
    if (partner !== null) return t("ofPartner", { partner });
    const name = t(`roleNames.${role}`);
    return regionId === null ? t("everywhere", { role: name }) : name;
  };
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("mail")}</th>
            <th scope="col">{t("roles")}</th>
            <th scope="col">{t("seen")}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ id, name, mail, roles, seenAt }) => (
            <tr key={id}>
              <th scope="row">
                <Link
                  href={addressOf(locale, "/staff/[region]/accounts/[account]", {
                    region: region.slug,
                    account: String(id),
                  })}
                  prefetch={false}
                >
                  {name || mail}
                </Link>
              </th>
              <td>{mail}</td>
              <td>
                {roles
                  .filter(({ regionId }) => regionId === null || regionId === region.id)
                  .map(roleText)
                  .join(", ")}
              </td>
              <td>
                {seenAt === null
                  ? t("never")
                  : format.dateTime(seenAt, { dateStyle: "short", timeStyle: "short" })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
