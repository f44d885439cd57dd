import { InvalidFields } from "@/lib/forms/invalid-fields";
import type { Locale } from "@/lib/i18n/routing";
import type { DatasetKind } from "../dataset-kind";
import { importRequestSchema } from "../import-request";
import { datasetKindSchema } from "../dataset-kind";
import type { ImportOrder } from "./schema";

type Values = Readonly<Record<string, string>>;

/** What a source says, in the order of the form. */
export const SOURCE_FIELDS = ["publisher", "title", "licence", "date", "url", "note"] as const;

const REQUIRED_SOURCE = ["publisher", "title", "licence", "date"] as const;

/** Fields of which one value often holds for all rows of a file. */
export const SETTABLE: Readonly<Partial<Record<DatasetKind, readonly string[]>>> = {
  practices: ["group"],
  counts: ["group", "date"],
  living_conditions: ["indicator", "date"],
  figures: ["group", "date"],
  places: ["placeKind", "date"],
};

const linesOf = (text = "") =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** "NAME=VALUE" lines; a line without a value is told under its field. */
function pairsOf(values: Values, field: string, divides: "first" | "last"): Record<string, string> {
  const pairs = linesOf(values[field]).map((line) => {
    const at = divides === "first" ? line.indexOf("=") : line.lastIndexOf("=");
    if (at < 1) throw new InvalidFields({ [field]: "pairNeeded" });
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

function given(values: Values, name: string): string | undefined {
  const text = values[name]?.trim();
  return text === "" ? undefined : text;
}

/** The texts of all fields whose names begin alike, in the order of the file's columns. */
function beginningWith(values: Values, prefix: string): [string, string][] {
  return Object.entries(values).filter(([name, value]) => name.startsWith(prefix) && value !== "");
}

function sourceOf(values: Values): Record<string, unknown> {
  const missing = REQUIRED_SOURCE.filter((name) => given(values, name) === undefined);
  if (missing.length > 0)
    throw new InvalidFields(Object.fromEntries(missing.map((name) => [name, "sourceMissing"])));
  const url = given(values, "url") ?? "";
  const said = Object.fromEntries(REQUIRED_SOURCE.map((name) => [name, given(values, name)]));
  return { ...said, url, note: given(values, "note") ?? null };
}

const AXES: Readonly<Record<string, boolean>> = { swapped: true, kept: false };

/** What a kind of data has of its own; fields that it does not have never reach the request. */
function ownOf(kind: DatasetKind, values: Values): Record<string, unknown> {
  const level = given(values, "level");
  const placing = { crs: given(values, "crs"), swapAxes: AXES[values.swapAxes ?? ""] };
  const alias = () => pairsOf(values, "alias", "last");
  const joining = () => ({ level, alias: alias(), crosswalk: given(values, "crosswalk") });
  const year = given(values, "year");
  switch (kind) {
    case "boundaries":
      return { ...placing, level, parentLevel: given(values, "parentLevel") };
    case "population":
      return {
        ...joining(),
        ages: given(values, "ages"),
        projected: values.projected === "yes",
        year: year === undefined ? undefined : Number(year),
      };
    case "counts":
    case "living_conditions":
      return joining();
    case "figures":
      return {
        planningArea: { key: given(values, "area") ?? "", name: given(values, "areaName") ?? "" },
      };
    case "practices":
    case "places":
    case "localities":
      return placing;
    case "aliases":
      return { level };
    case "crosswalk":
      return { name: given(values, "name"), level };
    default:
      return {};
  }
}

/** Where in the form stands what a request says at a place. */
function fieldAt([first, second]: readonly PropertyKey[]): string {
  if (first === "source") return String(second ?? "publisher");
  if (first === "planningArea") return second === "name" ? "areaName" : "area";
  return String(first ?? "kind");
}

/**
 * What somebody chose in the form of an import.
 *
 * @throws InvalidFields with what is wrong by the name of its field
 */
export function readImportForm(values: Values, locale: Locale): ImportOrder {
  const kind = datasetKindSchema.safeParse(values.kind).data;
  if (kind === undefined) throw new InvalidFields({ kind: "missing" });
  const profile = given(values, "profile");
  const constants = beginningWith(values, "set-").map(([name, value]) => [name.slice(4), value]);
  const decimal = given(values, "decimal");
  const parsed = importRequestSchema.safeParse(
    withoutUndefined({
      ...{ kind, file: "-", source: sourceOf(values), profile },
      layer: given(values, "layer"),
      encoding: given(values, "encoding"),
      delimiter: values.delimiter === "" ? undefined : values.delimiter,
      // A profile says itself which column is what.
      map: profile ? [] : beginningWith(values, "map-").map(([, value]) => value),
      set: { ...Object.fromEntries(constants), ...pairsOf(values, "set", "first") },
      where: linesOf(values.where),
      rename: linesOf(values.rename),
      decimal: [...(decimal === undefined ? [] : [decimal]), ...linesOf(values.decimalColumns)],
      ...ownOf(kind, values),
    }),
  );
  if (!parsed.success) {
    const codes = parsed.error.issues.map(({ path }) => [fieldAt(path), "importField"]);
    throw new InvalidFields(Object.fromEntries(codes) as Record<string, string>);
  }
  const { file: _file, ...request } = parsed.data;
  return {
    request,
    removeMissing: values.removeMissing === "yes",
    replaceDemo: values.replaceDemo === "yes",
    skipInvalid: false,
    publishAt: null,
    saveProfile: given(values, "saveProfile")?.slice(0, 80) ?? null,
    locale,
  };
}

function withoutUndefined(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
