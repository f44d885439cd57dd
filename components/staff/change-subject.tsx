import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { Right } from "@/lib/accounts/role";
import { changeQuery } from "@/lib/audit/changes/change-filter";
import { subjectParts, type NamedSubject } from "@/lib/audit/changes/subjects/named-subject";
import { addressOf } from "@/lib/i18n/address";

interface ChangeSubjectProps {
  region: { slug: string; rights: readonly Right[] };
  /** As the record of changes names it. */
  subject: string;
  named: NamedSubject | undefined;
  /** The address of the list of changes. */
  list: string;
}

type SortKey = "subjects.bin";
type KindKey = "theme";

/** What a change was about: what it is and its title, with the ways to it and to all its changes. */
export function ChangeSubject({ region, subject, named, list }: ChangeSubjectProps) {
  const locale = useLocale();
  const t = useTranslations("staff.changes");
  const kinds = useTranslations("entry.kind");
  const { sort, name } = subjectParts(subject);
  const [key, kind] = [`subjects.${sort}` as SortKey, sort as KindKey];
  const what = t.has(key) ? t(key) : kinds.has(kind) ? kinds(kind) : sort;
  const page = named?.page ?? null;
  const title = named?.title ?? name;
  return (
    <>
      {what}{" "}
      {page !== null && region.rights.includes(page.right) ? (
        <Link
          href={addressOf(locale, page.folder, { region: region.slug, ...page.values })}
          prefetch={false}
        >
          {title}
        </Link>
      ) : (
        title
      )}{" "}
      <Link
        href={list + changeQuery({ subject })}
        aria-label={t("onlyOf", { what: `${what} ${title}` })}
        prefetch={false}
      >
        {t("only")}
      </Link>
    </>
  );
}
