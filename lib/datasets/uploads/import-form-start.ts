import { mappingText } from "../columns/column-mapping";
import type { DatasetKind } from "../dataset-kind";
import type { FileInspection } from "../file-inspection";
import { SOURCE_FIELDS } from "./import-form";
import type { ImportOrder, InspectOrder } from "./schema";

type Values = Readonly<Record<string, string>>;

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const pairsText = (pairs: unknown): string =>
  typeof pairs === "object" && pairs !== null
    ? Object.entries(pairs)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join("\n")
    : "";

const linesText = (lines: unknown): string => (Array.isArray(lines) ? lines.join("\n") : "");

function axesText(swapAxes: unknown): string {
  if (swapAxes === undefined) return "";
  return swapAxes === true ? "swapped" : "kept";
}

/** What a trial was asked for, as the fields of its form. */
function ofTrial({ request, removeMissing, replaceDemo, saveProfile }: ImportOrder): Values {
  const said: Record<string, unknown> = { ...request };
  const marks = request.decimal;
  const area = "planningArea" in request ? request.planningArea : { key: "", name: "" };
  const ticked = (is: unknown) => (is === true ? "yes" : "");
  const single = ["level", "parentLevel", "crs", "ages", "year", "crosswalk", "name", "profile"];
  return {
    ...Object.fromEntries(single.map((name) => [name, textOf(said[name])])),
    ...Object.fromEntries(SOURCE_FIELDS.map((name) => [name, textOf(request.source[name])])),
    ...{ set: pairsText(request.set), alias: pairsText(said.alias), where: linesText(said.where) },
    ...{ rename: linesText(said.rename), swapAxes: axesText(said.swapAxes) },
    decimal: marks.find((mark) => !mark.includes("=")) ?? "",
    decimalColumns: linesText(marks.filter((mark) => mark.includes("="))),
    ...{ area: area.key, areaName: area.name, projected: ticked(said.projected) },
    ...{ removeMissing: ticked(removeMissing), replaceDemo: ticked(replaceDemo) },
    saveProfile: saveProfile ?? "",
  };
}

/** What a file seems to say, as the fields of the form. */
function ofInspection({ levels, proposal }: FileInspection, kind: DatasetKind): Values {
  const [guess] = levels;
  const joins = ["population", "counts", "living_conditions", "aliases", "crosswalk"].includes(
    kind,
  );
  const isSure = guess !== undefined && guess.share > 0.9;
  const [own] = proposal?.byGroup ?? [];
  return {
    ...(joins && isSure && { level: guess.level }),
    ...(proposal?.byGroup.length === 1 && own && { "set-group": own.group }),
  };
}

/** How the form of an import begins: with the last trial, else with what the file seems to be. */
export function startOfImportForm(
  kind: DatasetKind,
  found: FileInspection,
  trial: ImportOrder | null,
  lastSource: Values | null,
): { values: Values; map: ReadonlyMap<string, string> } {
  const own = trial?.request.kind === kind ? trial : null;
  const map = new Map<string, string>();
  const told = own?.request.map ?? found.proposal?.mappings.map(mappingText) ?? [];
  for (const text of told) map.set(text.slice(0, text.lastIndexOf("=")), text);
  const [group] = found.proposal?.byGroup ?? [];
  if (!own && group) map.set(group.column, `${group.column}=doctors`);
  return {
    values: own ? ofTrial(own) : { ...lastSource, ...ofInspection(found, kind) },
    map,
  };
}

/** How a file is looked at, as the fields of its form. */
export function openingValues(order: InspectOrder, kind: DatasetKind | null): Values {
  const { layer = "", encoding = "", delimiter = "" } = order;
  return { kind: kind ?? "", layer, encoding, delimiter };
}
