import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import styles from "@/components/staff/staff-table.module.css";
import type { ListedItem } from "@/lib/drafts/list/content-filter";
import type { EntryKind } from "@/lib/entries/entry-kind";
import { shortMoment } from "@/lib/i18n/number-format";
import { itemAddress } from "./item-address";

interface ItemTableProps {
  region: string;
  kind: EntryKind;
  items: readonly ListedItem[];
  /** What the items are, for whoever cannot see the table. */
  label: string;
  /** Whether several can be ticked, for a form around the table. */
  canChoose: boolean;
}

/** Items of a kind, each with its state. */
export function ItemTable({ region, kind, items, label, canChoose }: ItemTableProps) {
  const locale = useLocale();
  const t = useTranslations("staff.content");
  const nameOf = (item: ListedItem) => item.title ?? t("untitled");
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {canChoose && <th scope="col">{t("choose")}</th>}
            <th scope="col">{t("item")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("changed")}</th>
            <th scope="col">{t("writer")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              {canChoose && (
                <td>
                  <input
                    type="checkbox"
                    name="keys"
                    value={item.key}
                    aria-label={t("chooseOne", { title: nameOf(item) })}
                  />
                </td>
              )}
              <th scope="row" className={styles.title}>
                <Link href={itemAddress(locale, { region, kind, key: item.key })} prefetch={false}>
                  {nameOf(item)}
                </Link>
              </th>
              <td>
                <ItemState item={item} />
              </td>
              <td>{shortMoment(item.changedAt, locale)}</td>
              <td>{item.writer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What of an item is published, written and planned, in words. */
function ItemState({ item }: { item: ListedItem }) {
  const locale = useLocale();
  const t = useTranslations("staff.content.states");
  const states = [
    item.isShown ? t("shown") : item.slug === null ? t("new") : t("hidden"),
    ...(item.draft === null ? [] : [t(item.draft)]),
    ...(item.scheduledAt === null
      ? []
      : [t("scheduled", { moment: shortMoment(item.scheduledAt, locale) })]),
    ...(item.isUntranslated ? [t("untranslated")] : []),
  ];
  return states.join(" · ");
}
