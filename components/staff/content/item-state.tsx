import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ItemOfStaff } from "@/lib/drafts/item-of-staff";
import { shortMoment } from "@/lib/i18n/number-format";

interface ItemStateProps {
  item: ItemOfStaff;
  /** Addresses of what shows the item otherwise; null where there is none. */
  links: {
    page: string | null;
    preview: string | null;
    versions: string | null;
    changes: string | null;
  };
}

/** How an item stands, and where else to look at it. */
export function ItemState({ item, links }: ItemStateProps) {
  const locale = useLocale();
  const t = useTranslations("staff.content.edit");
  const { draft, planned, fourEyes } = item;
  const saved = draft && shortMoment(draft.updatedAt, locale);
  const shown = Object.entries({
    toPage: links.page,
    preview: links.preview,
    versions: links.versions,
    changes: links.changes,
  } as const);
  return (
    <>
      {draft && saved && (
        <p>
          {draft.updatedBy === null
            ? t("draftOfNobody", { moment: saved })
            : t("draftOf", { name: draft.updatedBy, moment: saved })}
          {draft.state === "review" && ` ${t("inReview")}`}
        </p>
      )}
      {planned.map(({ at }) => (
        <p key={at.toISOString()}>
          {t("scheduled", { moment: shortMoment(at, locale) })}
          {!draft && ` ${t("planned")}`}
        </p>
      ))}
      {fourEyes && <p>{t("fourEyes")}</p>}
      <ul>
        {shown.map(
          ([name, href]) =>
            href !== null && (
              <li key={name}>
                <Link href={href} prefetch={false}>
                  {t(name as keyof typeof links & "preview")}
                </Link>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
