import type { Finding } from "@/lib/datasets/finding";
import { cut } from "@/lib/datasets/kinds/entry-cell";
import { changedColumns, type Cells } from "./cells";
import { isPhoneNumber } from "./phone-number";

/**
 * Which cells that somebody wrote should hold a phone number and do not; what files said stays.
 *
 * @param before what is published
 * @example brokenPhones({ phone: "auf Anfrage" }, {})[0].code // "brokenPhone"
 */
export function brokenPhones(cells: Cells, before: Cells): Finding[] {
  return changedColumns(before, cells).flatMap((column) => {
    const text = cells[column] ?? "";
    if (!/phone$/i.test(column) || text === "" || isPhoneNumber(text)) return [];
    return [{ code: "brokenPhone" as const, line: null, column, about: cut(text) }];
  });
}
