import { groupNamedBy } from "../kinds/specialty-group-words";
import type { ColumnProfile } from "./column-profile";

/** A column of a wide table that counts the doctors of one group. */
export interface GroupColumn {
  column: string;
  group: string;
}

/**
 * The columns of numbers whose headings name a specialty group, as tables have them that give each
 * group a column of its own.
 *
 * @example groupColumns(profile.columns) // [{ column: "Hausärzte", group: "hausaerzte" }, …]
 */
export function groupColumns(columns: readonly ColumnProfile[]): GroupColumn[] {
  return columns.flatMap(({ column, kind }) => {
    const group = kind === "whole" || kind === "decimal" ? groupNamedBy(column) : null;
    return group === null ? [] : [{ column, group }];
  });
}
