import type { ColumnProfile } from "@/lib/datasets/columns/column-profile";
import { mappingText } from "@/lib/datasets/columns/column-mapping";
import type { FileInspection } from "@/lib/datasets/file-inspection";
import { findingText, terminalText } from "./report-text";

const t = terminalText;

function share(value: number): string {
  return `${Number((value * 100).toPrecision(2))} %`;
}

function columnLine(column: ColumnProfile): string {
  const { missingShare, suppressedShare, examples } = column;
  const gaps = [
    missingShare > 0 ? t("inspection.missing", { share: share(missingShare) }) : "",
    suppressedShare > 0 ? t("inspection.suppressed", { share: share(suppressedShare) }) : "",
  ];
  return [
    `    ${column.column}`,
    t(`inspection.columnKind.${column.kind}`),
    ...gaps.filter(Boolean),
    examples.map((example) => `“${example.slice(0, 30)}”`).join(" "),
  ].join(" · ");
}

/** What a file seems to be, as lines for the terminal. */
export function inspectionText(inspection: FileInspection): string {
  const { file, format, compression, encoding, delimiter, layer, layers, crs } = inspection;
  const sign = delimiter === "\t" ? "TAB" : delimiter;
  const facts = [format.toUpperCase(), compression, encoding, sign, layer, crs?.slice(0, 60)];
  const { proposal, kinds, levels } = inspection;
  return [
    `${file.name}: ${facts.filter(Boolean).join(", ")}`,
    `  ${t("inspection.size", { rows: inspection.rows, columns: inspection.columns.length })}`,
    ...(layers.length > 1 ? [`  ${t("inspection.layers", { layers: layers.join(", ") })}`] : []),
    `  ${t("inspection.columns")}`,
    ...inspection.columns.map(columnLine),
    ...(kinds.length > 0
      ? [`  ${t("inspection.kinds", { kinds: kinds.map((kind) => t(`kind.${kind}`)).join(", ") })}`]
      : [`  ${t("inspection.noKind")}`]),
    ...(proposal
      ? [
          `  ${t("inspection.proposal")}`,
          ...proposal.mappings
            .filter(({ column }) => !proposal.byGroup.some((one) => one.column === column))
            .map((mapping) => `    --map "${mappingText(mapping)}"`),
          ...proposal.byGroup.map(
            ({ column, group }) => `    --map "${column}=doctors" --set group=${group}`,
          ),
          ...(proposal.lacking.length > 0
            ? [`  ${t("inspection.lacking", { fields: proposal.lacking.join(", ") })}`]
            : []),
        ]
      : []),
    ...levels
      .slice(0, 3)
      .map(
        ({ level, how, joined, labels }) =>
          `  ${t("inspection.levelGuess", { level, how: t(`inspection.how.${how}`), joined, labels })}`,
      ),
    ...inspection.notes.map((finding) => `  ${findingText(finding, format)}`),
  ].join("\n");
}
