import { z } from "zod";
import type { Cell } from "../files/source-table";
import { cellText } from "./cell-text";

const mailSchema = z.email().max(254);

/**
 * The mail address that a cell holds; null when it holds none, or more than one.
 *
 * @example readMail(" praxis@example.org ") // "praxis@example.org"
 * @example readMail("praxis(at)example.org") // null
 */
export function readMail(cell: Cell): string | null {
  return mailSchema.safeParse(cellText(cell).trim()).data ?? null;
}
