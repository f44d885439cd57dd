import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editOf, type MarkdownTool } from "@/lib/entries/editing/markdown-edit";

function pressed(tool: MarkdownTool, text: string, from: number, to = from) {
  const edit = editOf(tool, text, from, to);
  const made = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  return { made, selected: made.slice(edit.selectFrom, edit.selectTo), ...edit };
}

describe("the buttons above a text", () => {
  it("make words bold and italic, and take it back", () => {
    expect(pressed("bold", "Ein Wort", 4, 8)).toMatchObject({
      ...{ made: "Ein **Wort**", selected: "Wort" },
    });
    expect(pressed("bold", "Ein **Wort**", 6, 10).made).toBe("Ein Wort");
    expect(pressed("italic", "Ein *Wort*", 5, 9).made).toBe("Ein Wort");
    expect(pressed("italic", "Ein **Wort**", 6, 10).made).toBe("Ein ***Wort***");
    expect(pressed("italic", "***Wort***", 3, 7).made).toBe("**Wort**");
  });

  it("make headings and lists of whole lines, and take it back", () => {
    expect(pressed("heading", "Titel\nText", 2).made).toBe("## Titel\nText");
    expect(pressed("heading", "## Titel", 4).made).toBe("Titel");
    expect(pressed("list", "a\nb\nc", 2, 5).made).toBe("a\n- b\n- c");
    expect(pressed("list", "\na", 0).made).toBe("- \na");
  });

  it("make links of words and of addresses, ready to type on", () => {
    expect(pressed("link", "Seite", 0, 5).made).toBe("[Seite](https://)");
    const { made, selectFrom } = pressed("link", "https://example.org", 0, 19);
    expect([made, selectFrom]).toEqual(["[](https://example.org)", 1]);
  });

  it("bring back the same text when pressed twice", () => {
    const words = fc.stringMatching(/^[a-z \n]{0,20}$/);
    fc.assert(
      fc.property(words, fc.nat(20), fc.nat(20), (text, one, other) => {
        const [from, to] = [
          Math.min(one, other, text.length),
          Math.min(Math.max(one, other), text.length),
        ];
        const first = pressed("bold", text, from, to);
        expect(pressed("bold", first.made, first.selectFrom, first.selectTo).made).toBe(text);
      }),
    );
  });
});
