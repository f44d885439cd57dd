import { getTranslations } from "next-intl/server";
import { listSpecialtyGroups } from "@/app/content";
import { ColumnTable } from "@/components/staff/data/column-table";
import { ImportFields } from "@/components/staff/data/import-fields";
import { SourceFields } from "@/components/staff/data/source-fields";
import { PortalForm } from "@/components/ui/form/portal-form";
import { FIELDS } from "@/lib/datasets/columns/field-list";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import type { FileInspection } from "@/lib/datasets/file-inspection";
import { listMappingProfiles } from "@/lib/datasets/queries";
import { startOfImportForm } from "@/lib/datasets/uploads/import-form-start";
import { findLastSource } from "@/lib/datasets/uploads/queries";
import type { ImportOrder } from "@/lib/datasets/uploads/schema";
import { timeOfShowing } from "@/lib/forms/robot-check";
import type { Locale } from "@/lib/i18n/routing";
import { tryUpload } from "./action";

interface ImportFormProps {
  region: { id: number };
  found: FileInspection;
  kind: DatasetKind;
  trial: ImportOrder | null;
  opening: Readonly<Record<string, string>>;
  hidden: Readonly<Record<string, string>>;
  locale: Locale;
}

/** Which column is what, and all else that has to be said before a file is tried. */
export async function ImportForm(props: ImportFormProps) {
  const { region, found, kind, trial, opening, hidden, locale } = props;
  const [t, words] = [await getTranslations("staff.data"), await getTranslations("import")];
  const lastSource = await findLastSource(region.id, kind);
  const { values, map } = startOfImportForm(kind, found, trial, lastSource);
  const profiles = await listMappingProfiles(region.id);
  const groups = await listSpecialtyGroups();
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t("mapTitle", { kind: words(`kind.${kind}`) })}</h2>
      <PortalForm
        action={tryUpload}
        submit={t("try")}
        shownAt={timeOfShowing()}
        hidden={{ ...opening, ...hidden, kind }}
      >
        <ColumnTable
          columns={found.columns.map(({ column, examples, kind: holds }) => ({
            column,
            examples: examples.map((one) => one.slice(0, 30)).join(" · "),
            kind: words(`inspection.columnKind.${holds}`),
            initial: map.get(column) ?? "",
          }))}
          fields={FIELDS[kind].map(({ name, description }) => ({
            name,
            label: words(`field.${description}` as "field.key"),
          }))}
          words={{
            ...{ caption: t("field.map"), column: t("column"), examples: t("examples") },
            ...{ kind: t("holds"), field: t("readAs"), unused: t("unused") },
          }}
        />
        <h3>{t("howRead")}</h3>
        <ImportFields
          {...{ kind, values }}
          lacking={found.proposal?.lacking ?? []}
          profiles={profiles.filter((one) => one.kind === kind).map(({ name }) => name)}
          groups={groups.map(({ slug, nameGerman, nameEnglish }) => ({
            value: slug,
            label: locale === "de" ? nameGerman : nameEnglish,
          }))}
        />
        <h3>{t("source")}</h3>
        <SourceFields values={values} />
      </PortalForm>
    </section>
  );
}
