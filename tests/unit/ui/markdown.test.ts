import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MarkdownText } from "@/components/ui/markdown";
import { boundedMarkdown } from "@/components/ui/markdown-bounds";

function html(text: string): string {
  return renderToStaticMarkup(createElement(MarkdownText, { lang: "de", text }))
    .replace(/^<div[^>]*>/, "")
    .replace(/<\/div>$/, "");
}

describe("a text in Markdown", () => {
  it("has its headings below those of the page, without a gap", () => {
    expect(html("# A\n### B\n## C\n# D").match(/<h\d>\w/g)).toEqual([
      "<h3>A",
      "<h4>B",
      "<h4>C",
      "<h3>D",
    ]);
    expect(html("#### Nur\n##### Eins").match(/<h\d>\w+/g)).toEqual(["<h3>Nur", "<h4>Eins"]);
  });

  it("keeps lists, tables, quotes and emphasis", () => {
    expect(html("- **a**\n- ~~b~~")).toContain("<li><strong>a</strong></li>");
    expect(html("|A|B|\n|-|-|\n|1|2|")).toContain("<td>1</td>");
    expect(html("> Zitat")).toContain("<blockquote>");
  });

  it("tells nobody where a link to the web comes from, and needs nothing for one within", () => {
    expect(html("[x](https://example.org)")).toBe(
      '<p><a href="https://example.org" rel="noopener nofollow">x</a></p>',
    );
    expect(html("[x](//example.org)")).toContain('rel="noopener nofollow"');
    expect(html("[x](/chemnitz/praxen)")).toBe('<p><a href="/chemnitz/praxen">x</a></p>');
    expect(html("[x](tel:+49371)")).toContain('href="tel:+49371"');
    expect(html("Siehe https://example.org/a.")).toContain('<a href="https://example.org/a"');
  });

  it("leads to its notes and back", () => {
    const text = html("Satz[^1]\n\n[^1]: Beleg");
    const [to = ""] = /href="#([^"]+)"/.exec(text)?.slice(1) ?? [];
    expect(text).toContain(`<li id="${to}">`);
    expect(text).toContain("<h3>Anmerkungen</h3>");
  });

  it("shows pictures of the portal only", () => {
    expect(html("![Weg](/pictures/weg.svg)")).toBe(
      '<p><img src="/pictures/weg.svg" alt="Weg" loading="lazy"/></p>',
    );
    for (const src of [
      "https://evil.example/a.png",
      "//evil.example/a.png",
      "data:image/png;base64,AA",
      "/../a.png",
      "/api/v1/x",
    ])
      expect(html(`![Weg](${src})`)).toBe("<p>Weg</p>");
  });
});

describe("a hostile text", () => {
  it.each([
    "<script>alert(1)</script>",
    "a <img src=x onerror=alert(1)> b",
    "<iframe src='https://evil.example'></iframe>",
    "<svg/onload=alert(1)>",
    "<style>*{display:none}</style>",
    "<form action=/x><input name=a></form>",
    "<!-- --><b onclick=x>y</b>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](vbscript:x)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x]( javascript:alert(1))",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "![x](javascript:alert(1))",
    '[x](/a "\\" onmouseover=\\"alert(1)")',
    "`<script>`",
  ])("runs nothing: %s", (text) => {
    const shown = html(text);
    expect(shown).not.toMatch(/<(script|iframe|svg|style|form|input|b|object)\b/i);
    expect(shown.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=/i);
    expect(shown).not.toMatch(/(href|src)="(?!https?:|mailto:|tel:|\/|#)/i);
  });

  it.each([
    [">".repeat(10_000)],
    ["> ".repeat(5000) + "x"],
    ["- ".repeat(5000) + "x"],
    ["1. ".repeat(3333) + "x"],
    [Array.from({ length: 130 }, (_, at) => `${" ".repeat(at)}- x`).join("\n")],
    ["[".repeat(10_000)],
    [`${"[".repeat(5000)}${"](x)".repeat(1250)}`],
    ["*a **b ".repeat(1400)],
    ["*a\n_b\n".repeat(1600)],
    ["`".repeat(10_000)],
    ["<".repeat(10_000)],
    ["![".repeat(5000)],
    ["|".repeat(10_000)],
    ["a|b\n-|-\n" + "|\n".repeat(4900)],
    ["&".repeat(10_000)],
    ["\\".repeat(10_000)],
    ["https://a.".repeat(1000)],
    ["a@b.".repeat(2500)],
    ["x".repeat(10_000)],
  ])("of 10,000 signs becomes a page of bounded size and depth: case %#", (text) => {
    const shown = html(text);
    expect(shown.length).toBeLessThan(200_000);
    let [depth, deepest] = [0, 0];
    for (const [tag] of shown.matchAll(/<\/?[a-z][^>]*>/g)) {
      if (/^<(img|br|hr)|\/>$/.test(tag)) continue;
      depth += tag.startsWith("</") ? -1 : 1;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).toBeLessThan(70);
  });

  it("of any kind leaves no tag but those of a text", () => {
    const signs = fc.constantFrom(
      "<",
      ">",
      "script",
      "[",
      "](",
      ")",
      "javascript:",
      "*",
      "\n",
      "&#",
      "x",
      '"',
      "`",
      "!",
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
        const tags = [...html(parts.join("")).matchAll(/<([a-z0-9]+)/gi)].map(([, tag]) => tag);
        return tags.every((tag) =>
          /^(p|br|hr|blockquote|pre|code|em|strong|del|a|img|h[3-6]|ul|ol|li|div|table|thead|tbody|tr|th|td|section|sup)$/.test(
            tag ?? "",
          ),
        );
      }),
    );
  });

  it("keeps what people write as it is", () => {
    for (const text of [
      "---",
      "* * * * * * * * * * * * * * *",
      "> > Zitat im Zitat",
      "- a\n  - b\n    - c",
    ])
      expect(boundedMarkdown(text)).toBe(text);
  });
});
