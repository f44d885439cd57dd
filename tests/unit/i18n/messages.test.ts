import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { messageArguments } from "./message-arguments";

interface Messages {
  [key: string]: string | Messages;
}

type MarkupValue = number | ((chunks: string) => string);
interface MarkupTranslator {
  markup: (key: string, values: Record<string, MarkupValue>) => string;
}

function flatten(messages: Messages, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[prefix + key, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const [german, english] = [flatten(de), flatten(en)];

describe("what a message needs", () => {
  it("are its arguments and tags, but not the words it chooses from", () => {
    expect(messageArguments("{n, plural, one {ein <b>Sitz</b>} other {# in {place}}}")).toEqual([
      "<b>",
      "n:plural",
      "place",
    ]);
    expect(messageArguments("{who, select, women {Frauen} other {Menschen}} und {name}")).toEqual([
      "name",
      "who:select",
    ]);
    expect(messageArguments("100 %")).toEqual([]);
  });
});

describe("the German and English messages", () => {
  it("have the same keys", () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it("need the same arguments and tags", () => {
    const needs = (messages: Map<string, string>) =>
      Object.fromEntries([...messages].map(([key, message]) => [key, messageArguments(message)]));
    expect(needs(english)).toEqual(needs(german));
  });

  it.each([
    ["de", de, german],
    ["en", en, english],
  ] as const)("can all be formatted in %s", (locale, messages, flat) => {
    const failures: string[] = [];
    const translate = createTranslator({
      locale,
      messages,
      onError: (error) => failures.push(error.message),
    }) as unknown as MarkupTranslator;
    for (const [key, message] of flat) {
      const values = messageArguments(message).map((name): [string, MarkupValue] =>
        name.startsWith("<")
          ? [name.slice(1, -1), (chunks) => chunks]
          : [name.replace(/:.*/, ""), 2],
      );
      const text = translate.markup(key, Object.fromEntries(values));
      expect(text.trim(), key).not.toBe("");
      expect(text, key).not.toMatch(/[{}]/);
    }
    expect(failures).toEqual([]);
  });

  it("name every district level", () => {
    for (const level of districtLevelSchema.options)
      for (const form of ["one", "many", "dative"])
        expect(german.get(`level.${level}.${form}`), level).toMatch(/\S/);
  });
});
