import { useFormatter, useTranslations } from "next-intl";
import type { Right } from "@/lib/accounts/role";
import type { ListedChange } from "@/lib/audit/changes/field-changes";
import type { NamedSubject } from "@/lib/audit/changes/subjects/named-subject";
import { ChangeSubject } from "./change-subject";
import { ChangedValue } from "./changed-value";
import styles from "./staff-table.module.css";

interface ChangeTableProps {
  region: { slug: string; rights: readonly Right[] };
  /** The address of the list. */
  list: string;
  changes: readonly ListedChange[];
  /** What they are about, by how the record of changes names it. */
  subjects: ReadonlyMap<string, NamedSubject>;
}

type ActorKey = "actors.reader";

/** Changes with who made them, and how things were before and after. */
export function ChangeTable({ region, list, changes, subjects }: ChangeTableProps) {
  const t = useTranslations("staff.changes");
  const fieldText = useFieldWords();
  const format = useFormatter();
  const actorText = ({ actor, name }: ListedChange) => {
    const [kind = "", ...rest] = actor.split(":");
    if (kind === "account") return name ?? t("gone");
    const who = t(`actors.${kind}` as ActorKey);
    return rest.length === 0 ? who : `${who} (${rest.join(":")})`;
  };
  const actionText = (action: string) => {
    const key = `actions.${action}` as "actions.enquiry.send";
    return t.has(key) ? t(key) : action;
  };
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("at")}</th>
            <th scope="col">{t("who")}</th>
            <th scope="col">{t("what")}</th>
            <th scope="col">{t("subject")}</th>
            <th scope="col">{t("how")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.id}>
              <td>{format.dateTime(change.at, { dateStyle: "short", timeStyle: "medium" })}</td>
              <td>{actorText(change)}</td>
              <td>{actionText(change.action)}</td>
              <td className={styles.note}>
                <ChangeSubject
                  region={region}
                  subject={change.subject}
                  named={subjects.get(change.subject)}
                  list={list}
                />
              </td>
              <td className={styles.note}>
                {change.fields.map(({ field, before, after }) => (
                  <div key={field}>
                    {fieldText(field)}: <ChangedValue value={before} /> →{" "}
                    <ChangedValue value={after} />
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What facts are called: those of content as their forms call them. */
function useFieldWords(): (field: string) => string {
  const t = useTranslations("staff.changes");
  const content = useTranslations("staff.content");
  return (field) => {
    const name = field.replace(/_en$/, "");
    const own = `fields.${name}` as "fields.status";
    const column = `columns.${name}` as "columns.title";
    const label = t.has(own) ? t(own) : content.has(column) ? content(column) : name;
    return name === field ? label : content("fields.english", { label });
  };
}
