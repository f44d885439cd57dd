import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/form/select-field";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { TickField } from "@/components/ui/form/tick-field";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import { SETTABLE } from "@/lib/datasets/uploads/import-form";
import { districtLevelSchema } from "@/lib/regions/district-level";
import styles from "./data.module.css";

interface ImportFieldsProps {
  kind: DatasetKind;
  values: Readonly<Record<string, string>>;
  /** Fields that no column of the file has. */
  lacking: readonly string[];
  profiles: readonly string[];
  groups: readonly { value: string; label: string }[];
}

const PLACE_KINDS = [
  ...["pharmacy", "hospital", "clinic", "nursing_home", "care_service", "on_call_practice"],
];

const PLACED = new Set<DatasetKind>(["boundaries", "practices", "places", "localities"]);
const JOINED = new Set<DatasetKind>(["population", "counts", "living_conditions"]);
const OF_LEVEL = new Set<DatasetKind>([...JOINED, "boundaries", "aliases", "crosswalk"]);

/** All that can be said of reading a file of a kind, besides its columns. */
export function ImportFields({ kind, values, lacking, profiles, groups }: ImportFieldsProps) {
  const t = useTranslations("staff.data");
  const words = useTranslations();
  const initial = (name: string) => values[name] ?? "";
  const unsaid = { value: "", label: t("recognised") };
  const choices = (name: "ages" | "swapAxes" | "decimal", options: readonly string[]) => [
    unsaid,
    ...options.map((value) => ({ value, label: t(`choice.${name}.${value}` as "tab") })),
  ];
  const text = (name: Named, optional = t("canBeEmpty")) => (
    <TextField name={name} label={t(`field.${name}`)} optional={optional} initial={initial(name)} />
  );
  const lines = (name: Lines) => (
    <TextArea
      name={name}
      rows={3}
      label={t(`field.${name}`)}
      hint={t(`hint.${name}`)}
      optional={t("canBeEmpty")}
      initial={initial(name)}
    />
  );
  const level = (name: "level" | "parentLevel") => (
    <SelectField
      name={name}
      label={t(`field.${name}`)}
      initial={initial(name)}
      choices={[
        unsaid,
        ...districtLevelSchema.options.map((value) => ({
          value,
          label: words(`level.${value}.many`),
        })),
      ]}
    />
  );
  const constants = [...new Set([...(SETTABLE[kind] ?? []), ...lacking])].filter(
    (name) => !["year", "people", "key", "level", "latitude", "longitude"].includes(name),
  );
  const constant = (name: string) => {
    const label = t("forAllRows", { field: words(`import.field.${name}` as "import.field.group") });
    const named = { name: `set-${name}`, label, initial: initial(`set-${name}`) };
    if (name === "group")
      return <SelectField key={name} {...named} choices={[unsaid, ...groups]} />;
    if (name !== "placeKind") return <TextField key={name} {...named} optional={t("canBeEmpty")} />;
    const kinds = PLACE_KINDS.map((value) => ({
      value,
      label: words("import.change.placeKind", { kind: value }),
    }));
    return <SelectField key={name} {...named} choices={[unsaid, ...kinds]} />;
  };
  return (
    <>
      {kind === "population" && (
        <>
          {text("year", t("inColumn"))}
          <TickField
            name="projected"
            label={t("field.projected")}
            isInitial={initial("projected") === "yes"}
          />
          <SelectField
            name="ages"
            label={t("field.ages")}
            initial={initial("ages")}
            choices={choices("ages", ["last", "below"])}
          />
        </>
      )}
      {kind === "figures" && (
        <>
          {text("area", t("needed"))}
          {text("areaName", t("needed"))}
        </>
      )}
      {kind === "crosswalk" && text("name", t("needed"))}
      {OF_LEVEL.has(kind) && level("level")}
      {kind === "boundaries" && level("parentLevel")}
      {constants.map(constant)}
      {PLACED.has(kind) && (
        <>
          {text("crs")}
          <SelectField
            name="swapAxes"
            label={t("field.axes")}
            initial={initial("swapAxes")}
            choices={choices("swapAxes", ["swapped", "kept"])}
          />
        </>
      )}
      <SelectField
        name="decimal"
        label={t("field.decimal")}
        initial={initial("decimal")}
        choices={choices("decimal", ["comma", "point"])}
      />
      <details
        className={styles.more}
        open={["alias", "where", "rename", "decimalColumns"].some((name) => initial(name) !== "")}
      >
        <summary>{t("rare")}</summary>
        {JOINED.has(kind) && lines("alias")}
        {JOINED.has(kind) && text("crosswalk")}
        {lines("where")}
        {lines("set")}
        {lines("decimalColumns")}
        {profiles.length > 0 && (
          <SelectField
            name="profile"
            label={t("field.profile")}
            hint={t("hint.profile")}
            initial={initial("profile")}
            choices={[
              { value: "", label: t("noProfile") },
              ...profiles.map((value) => ({ value, label: value })),
            ]}
          />
        )}
        {profiles.length > 0 && lines("rename")}
        {text("saveProfile")}
      </details>
      {tick("removeMissing")}
      {tick("replaceDemo")}
    </>
  );
  function tick(name: "removeMissing" | "replaceDemo") {
    return (
      <TickField
        name={name}
        label={t(`field.${name}`)}
        hint={t(`hint.${name}`)}
        isInitial={initial(name) === "yes"}
      />
    );
  }
}

type Named = "year" | "area" | "areaName" | "name" | "crs" | "crosswalk" | "saveProfile";
type Lines = "alias" | "where" | "set" | "decimalColumns" | "rename";
