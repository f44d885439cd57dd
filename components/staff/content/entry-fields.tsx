import { useLocale, useTranslations } from "next-intl";
import { TableOfContents } from "@/components/ui/table-of-contents";
import { COLUMNS_OF_ENTRY, hasOfficeMail } from "@/lib/entries/columns-of-entry";
import { COLUMN_GROUPS, groupOf, type ColumnGroup } from "@/lib/entries/editing/column-group";
import { boundOf } from "@/lib/entries/editing/moment-cell";
import type { EntryKind } from "@/lib/entries/entry-kind";
import { addressOf } from "@/lib/i18n/address";
import { UPLOAD_PROBLEMS } from "@/lib/images/upload-problem";
import { CellField, MomentField } from "./cell-field";
import { ColumnField } from "./column-field";
import { useColumnWords } from "./column-words";
import styles from "./content.module.css";
import { ImageField, type ImageWords } from "./image-field";

/** Something that entries can be tied to. */
export interface NamedTarget {
  kind: string;
  slug: string;
  name: string;
}

export interface EntryFieldsProps {
  kind: EntryKind;
  /** What is stored, by the name of the column. */
  cells: Readonly<Record<string, string>>;
  /** What is wrong with it as it is stored, in sentences, by the name of the column. */
  faults?: Readonly<Record<string, string>>;
  /** What the entry can be tied to. */
  named: readonly NamedTarget[];
  /** Slug of the region, to which pictures are sent. */
  region: string;
  /** Whether this person may look at all pictures of the region. */
  canBrowse: boolean;
  /** Columns that this person does not edit; their cells must be added by whoever saves. */
  without?: readonly string[];
}

const OF_PICTURE = new Set(["image", "imageWidth", "imageHeight"]);

/** The fields of an entry, one for each column of its kind; the names of inputs are its columns. */
export function EntryFields(props: EntryFieldsProps) {
  const { kind, cells, faults = {}, named, without = [] } = props;
  const t = useTranslations("staff.content");
  const wordsOf = useColumnWords(kind, faults);
  const optionsOf = (target: string) => named.filter((one) => one.kind === target);
  const columns = COLUMNS_OF_ENTRY[kind].filter(({ name }) => !without.includes(name));
  const inGroup = (group: ColumnGroup) =>
    columns.filter((column) => groupOf(column) === group && !OF_PICTURE.has(column.name));
  const isShown = (group: ColumnGroup) =>
    inGroup(group).length > 0 ||
    group === "publication" ||
    (group === "office" && hasOfficeMail(kind));
  const groups = COLUMN_GROUPS.filter(isShown);
  return (
    <>
      <div className={styles.parts}>
        <TableOfContents
          label={t("formParts")}
          entries={groups.map((group) => ({
            id: `group-${group}`,
            title: t(`columnGroups.${group}`),
          }))}
        />
      </div>
      {groups.map((group) => (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`columnGroups.${group}`)}</h2>
          {group === "picture" && <PictureField {...props} />}
          {inGroup(group).map((column) => (
            <ColumnField key={column.name} {...{ column, cells, wordsOf, optionsOf }} />
          ))}
          {group === "office" && hasOfficeMail(kind) && !without.includes("mail") && (
            <CellField
              words={wordsOf("mail")}
              stored={cells.mail ?? ""}
              control={{ sort: "line", type: "email" }}
            />
          )}
          {group === "publication" && <PublicationFields {...props} />}
        </section>
      ))}
    </>
  );
}

function PublicationFields({ kind, cells, faults = {}, without = [] }: EntryFieldsProps) {
  const t = useTranslations("staff.content");
  const wordsOf = useColumnWords(kind, faults);
  const bounds = (["publishFrom", "publishUntil"] as const).filter((one) => !without.includes(one));
  return (
    <>
      {!without.includes("slug") && (
        <CellField
          words={wordsOf("slug")}
          stored={cells.slug ?? ""}
          control={{ sort: "line", type: "text" }}
        />
      )}
      {bounds.map((name) => {
        const words = wordsOf(name);
        const bound = boundOf(cells[name] ?? "", name === "publishUntil");
        return bound === null ? (
          <CellField
            key={name}
            words={words}
            stored={cells[name] ?? ""}
            control={{ sort: "line", type: "text" }}
          />
        ) : (
          <MomentField
            key={name}
            words={words}
            stored={[bound.day, bound.time]}
            timeLabel={t("fields.time", { label: words.label })}
          />
        );
      })}
      {/* Ties that no column has; nobody edits them here. */}
      <input type="hidden" name="links" value={cells.links ?? ""} />
    </>
  );
}

function PictureField(props: EntryFieldsProps) {
  const { kind, cells, faults = {}, region, canBrowse, without = [] } = props;
  const t = useTranslations("staff.images");
  const locale = useLocale();
  const wordsOf = useColumnWords(kind, faults);
  if (without.includes("image")) return null;
  const cell = (name: string) => ({ words: wordsOf(name), stored: cells[name] ?? "" });
  const problem = Object.fromEntries(
    UPLOAD_PROBLEMS.map((one) => [one, t(`problem.${one}`, { format: "#" })]),
  ) as ImageWords["problem"];
  return (
    <ImageField
      image={cell("image")}
      width={cell("imageWidth")}
      height={cell("imageHeight")}
      address={`/api/images/${region}`}
      list={canBrowse ? addressOf(locale, "/staff/[region]/images", { region }) : null}
      imageWords={{
        ...{ choose: t("choose"), chooseOther: t("chooseOther"), remove: t("remove") },
        ...{ file: t("file"), fileHint: t("fileHint"), working: t("working"), done: t("done") },
        ...{ progress: t("progress", { percent: "#" }), cancel: t("cancel") },
        ...{ cancelled: t("cancelled"), browse: t("browse"), problem },
      }}
    />
  );
}
