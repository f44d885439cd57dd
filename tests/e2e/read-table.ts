import type { Locator } from "@playwright/test";

/** A German figure as a number, e.g. "49,6 %" or "15.452"; null for words such as "keine Daten". */
export function germanNumber(text: string): number | null {
  const digits = /-?[\d.]+(?:,\d+)?/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(".", "").replace(",", "."));
}

/** A column's heading, wherever soft hyphens stand in its label. */
export function columnHeading(table: Locator, label: string): Locator {
  return table.getByRole("columnheader").filter({ hasText: label });
}

/** The texts of one column's cells from top to bottom, the total left out. */
export async function columnTexts(table: Locator, label: string): Promise<string[]> {
  const labels = await table.getByRole("columnheader").allTextContents();
  const index = labels.findIndex((text) => text === label);
  if (index < 0) throw new Error(`No column "${label}" among ${labels.join(", ")}`);
  return table
    .locator("tbody tr")
    .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent ?? ""), index);
}
