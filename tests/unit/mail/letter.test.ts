import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterText, type Letter } from "@/lib/mail/letter";
import { letterHtml } from "@/lib/mail/letter-html";
import { wrapLines } from "@/lib/mail/line-wrapping";

const LINK = "https://praxisnah.example.org/chemnitz/anmeldungen/abc?a=1&b=2";

function letter(changes: Partial<Letter>): Letter {
  return {
    ...{ locale: "de", subject: "Betreff", sender: "Praxisnah", footer: "Ende.", blocks: [] },
    ...{ attachments: [], ...changes },
  };
}

describe("a letter as text", () => {
  it("says one thing after another, with addresses on lines of their own", () => {
    const text = letterText(
      letter({
        blocks: [
          { kind: "text", text: "Guten Tag," },
          { kind: "facts", facts: [{ label: "Wo", value: "Rathaus" }] },
          { kind: "quote", text: "Ja.\nGern." },
          { kind: "link", label: "Bestätigen", url: LINK },
        ],
      }),
    );
    expect(text).toBe(
      `Guten Tag,\n\nWo: Rathaus\n\n> Ja.\n> Gern.\n\nBestätigen:\n${LINK}\n\nPraxisnah\n\n-- \nEnde.\n`,
    );
  });
});

describe("a letter as HTML", () => {
  it("shows everything that it is given as text", () => {
    const evil = `<script>alert("1")</script><img src='x' onerror=1>&amp;`;
    const html = letterHtml(
      letter({
        ...{ subject: evil, sender: evil, footer: evil },
        blocks: [
          { kind: "text", text: evil },
          { kind: "facts", facts: [{ label: evil, value: evil }] },
          { kind: "quote", text: evil },
          { kind: "link", label: evil, url: LINK },
          { kind: "picture", name: evil, alternative: evil },
        ],
      }),
    );
    expect(html).not.toContain("<script");
    expect(html).not.toContain("<img src='x'");
    expect(html).toContain(`href="${LINK.replace("&", "&amp;")}"`);
    expect(html.match(/&lt;script&gt;alert\(&quot;1&quot;\)/g)).toHaveLength(11);
  });
});

describe("lines", () => {
  it.each([
    ["Ein kurzer Satz.", "Ein kurzer\nSatz."],
    ["1234567890123", "1234567890123"],
    ["a 1234567890123 b", "a\n1234567890123\nb"],
    ["eins\r\nzwei", "eins\nzwei"],
    ["", ""],
  ])("of ten characters: %j becomes %j", (text, wrapped) => {
    expect(wrapLines(text, 10)).toBe(wrapped);
  });

  it("keep every word, in order, and are no longer than they may be", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zäöüß0-9.,]{1,20}$/), { maxLength: 60 }),
        (words) => {
          const lines = wrapLines(words.join(" "), 24).split("\n");
          expect(lines.join(" ").split(" ").filter(Boolean)).toEqual(words);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(24);
        },
      ),
    );
  });
});
