import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xml2js } from "xml-js";
import { atomFeed } from "@/lib/entries/feed";
import type { PublishedEntry } from "@/lib/entries/published-entry";

function news(title: string, more: Partial<PublishedEntry<"news">> = {}): PublishedEntry<"news"> {
  return {
    ...{
      kind: "news",
      key: "n1",
      slug: "n1",
      links: [],
      publishUntil: null,
      sourceId: 1,
      demo: false,
    },
    publishFrom: "2026-01-01T23:00:00.000Z",
    changedAt: "2026-01-03T08:00:00.000Z",
    fields: {
      title: { de: title },
      summary: { de: "Kurz & <b>gut</b>" },
      date: "2026-01-02",
      author: { office: "Amt für Gesundheit" },
    },
    ...more,
  };
}

function feedOf(...entries: PublishedEntry<"news">[]): string {
  return atomFeed(
    {
      region: "chemnitz",
      title: "Aktuelles & mehr",
      description: "Meldungen",
      locale: "de",
      page: "https://portal.example:8443/chemnitz/aktuelles?a=1&b=2",
      self: "https://portal.example/chemnitz/aktuelles/feed.xml?a=1&b=2",
      publisher: "Stadt Chemnitz",
      otherLanguage: "nur auf Englisch",
    },
    entries,
    ({ slug }) => `https://portal.example/chemnitz/aktuelles/${slug}`,
  );
}

interface Element {
  [name: string]: Element & {
    _text?: string;
    _cdata?: string;
    _attributes?: Record<string, string>;
  };
}

/** Reads text as a feed reader does: the title is HTML without any tag. */
function parsed(xml: string) {
  const { feed } = xml2js(xml, { compact: true, alwaysArray: false }) as { feed: Element };
  return feed;
}

function plain(element: { _text?: string; _cdata?: string | string[] } | undefined): string {
  const html = [element?._cdata ?? element?._text ?? ""].flat().join("");
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

describe("a feed", () => {
  it("names itself, its language, its page and the time of its youngest change", () => {
    const feed = parsed(
      feedOf(news("Eins"), news("Zwei", { key: "n2", changedAt: "2026-02-01T00:00:00.000Z" })),
    );
    expect(feed._attributes).toEqual({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "de" });
    expect(plain(feed.title)).toBe("Aktuelles & mehr");
    expect(plain(feed.updated)).toBe("2026-02-01T00:00:00.000Z");
    expect(plain(feed.id)).toBe("https://portal.example/chemnitz/aktuelles/feed.xml?a=1&b=2");
  });

  it("keeps the id of an entry that moved and shows its absolute address", () => {
    const [one, moved] = [news("Eins"), news("Eins", { slug: "neu" })].map(
      (entry) => parsed(feedOf(entry)).entry,
    );
    expect(plain(one?.id)).toBe("tag:portal.example,2026:chemnitz/news/n1/de");
    expect(plain(moved?.id)).toBe(plain(one?.id));
    expect(moved?.link?._attributes?.href).toBe("https://portal.example/chemnitz/aktuelles/neu");
    expect(plain(one?.updated)).toBe("2026-01-03T08:00:00.000Z");
    expect(plain(one?.published)).toBe("2026-01-01T23:00:00.000Z");
    expect(plain(one?.author?.name)).toBe("Amt für Gesundheit");
    expect(plain(one?.summary)).toBe("Kurz & <b>gut</b>");
  });

  it("says of each entry what is there in the other language only, and in which one", () => {
    const [german, english, mixed] = (
      [
        [{ de: "Eins" }, { de: "Kurz" }],
        [{ en: "<entry> one" }, { en: "Short" }],
        [{ de: "Zwei", en: "Two" }, { en: "Short" }],
      ] as const
    ).map(([title, summary]) => {
      const { fields } = news("");
      return parsed(feedOf(news("", { fields: { ...fields, title, summary } }))).entry;
    });
    expect(german?._attributes).toBeUndefined();
    expect(plain(german?.title)).toBe("Eins");
    expect(english?._attributes).toEqual({ "xml:lang": "en" });
    expect(plain(english?.title)).toBe("<entry> one (nur auf Englisch)");
    expect([plain(english?.summary), english?.summary?._attributes?.["xml:lang"]]).toEqual([
      "Short",
      undefined,
    ]);
    expect([mixed?._attributes, plain(mixed?.title)]).toEqual([undefined, "Zwei"]);
    expect(plain(mixed?.summary)).toBe("Short (nur auf Englisch)");
    expect(mixed?.summary?._attributes?.["xml:lang"]).toBe("en");
  });

  it("is the same at any time, and none is empty of what a feed needs", () => {
    expect(feedOf(news("Eins"))).toBe(feedOf(news("Eins")));
    expect(plain(parsed(feedOf()).updated)).toBe("1970-01-01T00:00:00.000Z");
  });

  it("carries any text as it is, but for control characters", () => {
    const words = fc.oneof(
      fc.constantFrom(
        "]]>",
        "<script>",
        "&amp;",
        "&",
        '"',
        "'",
        "<![CDATA[",
        "\u0000",
        "\ud83d",
        "ß",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (parts) => {
        const title = parts.join("");
        const wanted = title.replaceAll(/[\p{Cc}\p{Surrogate}\ufffe\uffff]+/gu, " ");
        const xml = feedOf(news(title));
        expect(plain(parsed(xml).entry?.title)).toBe(wanted);
      }),
    );
  });
});
