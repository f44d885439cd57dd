import { describe, expect, it } from "vitest";
import { cellsOfForm } from "@/lib/entries/editing/typed-cells";
import { entryKindSchema } from "@/lib/entries/entry-kind";
import { fullCells, rendered, sent, type Cells } from "@/tests/support/rendered-form";

/** Objects in cells may be written in any order; digits behind a point may be filled up. */
function compared(cells: Cells): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [
      name,
      /^[[{]/.test(cell) ? JSON.parse(cell) : /^-?\d+\.\d+$/.test(cell) ? Number(cell) : cell,
    ]),
  );
}

describe("the form of an entry", () => {
  it.each(entryKindSchema.options)("gives back what it was given: %s", (kind) => {
    const cells = fullCells(kind);
    const typed = sent(rendered(kind, cells));
    expect(compared(cellsOfForm(kind, typed))).toEqual(compared(cells));
  });

  it.each(entryKindSchema.options)("says nothing where nothing is said: %s", (kind) => {
    expect(cellsOfForm(kind, sent(rendered(kind, {})))).toEqual({});
  });

  it("keeps what it cannot show as a date, a number or a part", () => {
    const cells = {
      starts: "bald",
      longitude: "viel",
      dateResults: "irgendwann",
      state: "irgendwie",
    };
    expect(cellsOfForm("event", sent(rendered("event", cells)))).toEqual(cells);
  });

  it("says what is wrong beside its field, and nothing that was typed is markup", () => {
    const html = rendered("news", { title: '"><script>alert(1)</script>' }, { date: "Tag fehlt." });
    expect(html).toContain('id="date-error"');
    expect(html).toContain('aria-describedby="date-error"');
    expect(html).not.toContain("<script>");
  });
});
