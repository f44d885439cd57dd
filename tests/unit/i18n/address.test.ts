import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { addressOf } from "@/lib/i18n/address";
import { routing } from "@/lib/i18n/routing";

const parameters = { region: "chemnitz", group: "hausaerzte", district: "kassberg" };

describe("the address of a page", () => {
  it.each([
    ["/", "/", "/en"],
    ["/[region]", "/chemnitz", "/en/chemnitz"],
    ["/[region]/coverage", "/chemnitz/versorgung", "/en/chemnitz/coverage"],
    [
      "/[region]/coverage/[group]",
      "/chemnitz/versorgung/hausaerzte",
      "/en/chemnitz/coverage/hausaerzte",
    ],
    [
      "/[region]/coverage/[group]/map.json",
      "/chemnitz/versorgung/hausaerzte/map.json",
      "/en/chemnitz/coverage/hausaerzte/map.json",
    ],
    ["/[region]/districts", "/chemnitz/stadtteile", "/en/chemnitz/districts"],
    [
      "/[region]/districts/[district]",
      "/chemnitz/stadtteile/kassberg",
      "/en/chemnitz/districts/kassberg",
    ],
    ["/[region]/social.png", "/chemnitz/social.png", "/en/chemnitz/social.png"],
  ] as const)("%s is %s and in English %s", (folder, german, english) => {
    expect(addressOf("de", folder, parameters)).toBe(german);
    expect(addressOf("en", folder, parameters)).toBe(english);
  });

  it("of the sitemap and the robots file is where crawlers look", () => {
    expect(addressOf("de", "/sitemap")).toBe("/sitemap.xml");
    expect(addressOf("de", "/robots")).toBe("/robots.txt");
  });
});

describe("the routing table", () => {
  const root = path.resolve("app/[locale]");
  const folders = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(page|route)\.tsx?$/.test(entry.name))
    .map((entry) => `/${path.relative(root, entry.parentPath)}`);

  it("has every page of the app and no other", () => {
    expect(Object.keys(routing.pathnames).sort()).toEqual(folders.sort());
  });

  it("gives English pages the path of their folder, as no rewrite leads there", () => {
    for (const [folder, pathname] of Object.entries(routing.pathnames))
      if (typeof pathname !== "string") expect(pathname.en).toBe(folder);
  });

  it("gives every page an address of its own in each language", () => {
    for (const locale of routing.locales) {
      const addresses = Object.values(routing.pathnames).map((pathname) =>
        typeof pathname === "string" ? pathname : pathname[locale],
      );
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });
});
