import type { VersionSummary } from "@/lib/datasets/version";
import { terminalText } from "./report-text";
import { words } from "./words";

/** One line of the list of versions. */
export function versionLine(version: VersionSummary): string {
  const { id, kind, status, asOf, publisher, title, fileName, submittedAt } = version;
  const file = fileName ?? "–";
  const state = words(`status.${status}`);
  return [
    id,
    state,
    terminalText(`kind.${kind}`),
    asOf,
    submittedAt,
    `${publisher}: ${title}`,
    file,
  ].join("\t");
}

const FIELDS = [
  "id",
  "kind",
  "status",
  "publisher",
  "title",
  "licence",
  "url",
  "asOf",
  "demo",
  "note",
  "fileName",
  "fileSha256",
  "fileBytes",
  "rowsRead",
  "rowsTaken",
  "rowsRejected",
  "added",
  "changed",
  "removed",
  "submittedBy",
  "submittedAt",
  "publishAt",
  "publishedAt",
  "withdrawnBy",
  "withdrawnAt",
  "restoredBy",
  "restoredAt",
  "request",
] as const satisfies readonly (keyof VersionSummary)[];

function valueText(version: VersionSummary, field: (typeof FIELDS)[number]): string {
  if (field === "status") return words(`status.${version.status}`);
  if (field === "kind") return terminalText(`kind.${version.kind}`);
  const value = version[field];
  if (value === null || value === false) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** All that is known of a version, a line each. */
export function versionText(version: VersionSummary): string {
  return FIELDS.map((field) => [words(`version.${field}`), valueText(version, field)] as const)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}
