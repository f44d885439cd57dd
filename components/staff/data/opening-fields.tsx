import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/form/select-field";
import { TextField } from "@/components/ui/form/text-field";
import { datasetKindSchema } from "@/lib/datasets/dataset-kind";

interface OpeningFieldsProps {
  values: Readonly<Record<string, string>>;
  layers: readonly string[];
}

/** How a file is opened, where it cannot be known from the file itself. */
export function OpeningFields({ values, layers }: OpeningFieldsProps) {
  const t = useTranslations("staff.data");
  const words = useTranslations("import");
  const unsaid = { value: "", label: t("recognised") };
  const plain = (value: string) => ({ value, label: value });
  return (
    <>
      <SelectField
        name="kind"
        label={t("field.kind")}
        initial={values.kind ?? ""}
        choices={[
          unsaid,
          ...datasetKindSchema.options.map((kind) => ({
            value: kind,
            label: words(`kind.${kind}`),
          })),
        ]}
      />
      {layers.length > 0 ? (
        <SelectField
          name="layer"
          label={t("field.layer")}
          initial={values.layer ?? ""}
          choices={[unsaid, ...layers.map(plain)]}
        />
      ) : (
        <TextField
          name="layer"
          label={t("field.layer")}
          optional={t("recognised")}
          initial={values.layer ?? ""}
        />
      )}
      <TextField
        name="encoding"
        label={t("field.encoding")}
        optional={t("recognised")}
        initial={values.encoding ?? ""}
      />
      <SelectField
        name="delimiter"
        label={t("field.delimiter")}
        initial={values.delimiter === "\t" ? "tab" : (values.delimiter ?? "")}
        choices={[unsaid, ...[";", ",", "|"].map(plain), { value: "tab", label: t("tab") }]}
      />
    </>
  );
}
