import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import { describe, expect, it } from "vitest";
import { addressOf, type Folder } from "@/lib/i18n/address";
import { germanRedirects, germanRewrites, mixedRedirects } from "@/lib/i18n/rewrites";
import { reservedSlugs, routing } from "@/lib/i18n/routing";

const folders = Object.keys(routing.pathnames) as Folder[];

/** A value for every parameter that the routing table knows. */
const parameters: Record<string, string> = {
  ...Object.fromEntries(
    folders.flatMap((folder) =>
      [...folder.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => [name, `any-${name}`]),
    ),
  ),
  region: "chemnitz",
  group: "hausaerzte",
  district: "kassberg",
  view: "erreichbar",
};

/** Where the first rule that matches leads, as Next resolves it. */
function follow(rules: readonly { source: string; destination: string }[], address: string) {
  for (const { source, destination } of rules) {
    const found = getPathMatch(source, { removeUnnamedParams: true, strict: true })(address);
    if (found) return destination.replaceAll(/:(\w+)/g, (_, name: string) => String(found[name]));
  }
  return null;
}

function germanFolder(folder: Folder): string {
  const filled = folder.replaceAll(/\[(\w+)\]/g, (_, name: string) => parameters[name] ?? "");
  return `/de${filled === "/" ? "" : filled}`;
}

describe("a German address", () => {
  it.each(folders)("leads to the page of %s", (folder) => {
    const address = addressOf("de", folder, parameters);
    expect(follow(germanRewrites(), address)).toBe(germanFolder(folder));
  });

  it.each(folders)("is where the folder path of %s is sent", (folder) => {
    expect(follow(germanRedirects(), germanFolder(folder))).toBe(
      addressOf("de", folder, parameters),
    );
  });

  it("is permanent", () => {
    for (const { permanent } of germanRedirects()) expect(permanent).toBe(true);
  });

  it("of a region never begins with a word that the portal keeps for itself", () => {
    // What can be embedded has addresses of its own, told below.
    for (const word of reservedSlugs.filter((each) => each !== "embed"))
      for (const rest of ["", "/versorgung", "/stadtteile/kassberg", "/versorgung/hausaerzte"])
        expect(follow(germanRewrites(), `/${word}${rest}`) ?? "", word + rest).not.toContain(
          `/de/${word}`,
        );
  });

  it("of what can be embedded names a region behind its first word, and no region is that word", () => {
    const rules = germanRewrites();
    expect(follow(rules, "/embed/chemnitz/hausaerzte")).toBe("/de/embed/chemnitz/hausaerzte");
    for (const address of ["/embed", "/embed/versorgung", "/embed/embed/hausaerzte"])
      expect(follow(rules, address), address).toBeNull();
  });

  it("may begin with a region whose name starts like such a word", () => {
    for (const slug of ["denver", "enns", "apia", "api-stadt", "iconium"])
      expect(follow(germanRewrites(), `/${slug}/versorgung`)).toBe(`/de/${slug}/coverage`);
  });

  it("holds nothing that is no slug, such as files and unknown pages", () => {
    for (const address of ["/favicon.ico", "/icon.svg", "/chemnitz/impressum", "/_next/static"])
      expect(follow(germanRewrites(), address), address).toBeNull();
  });
});

describe("an address of words of one language and the prefix of the other", () => {
  const mixed = folders.filter((folder) => typeof routing.pathnames[folder] !== "string");

  it.each(mixed)("leads to the English page of %s from German words", (folder) => {
    expect(follow(mixedRedirects(), `/en${addressOf("de", folder, parameters)}`)).toBe(
      addressOf("en", folder, parameters),
    );
  });

  it.each(mixed)("leads to the German page of %s from English words", (folder) => {
    const bare = addressOf("en", folder, parameters).slice("/en".length);
    expect(follow(mixedRedirects(), bare)).toBe(addressOf("de", folder, parameters));
  });

  it("is no page of its own, so that no page is sent elsewhere", () => {
    for (const folder of folders)
      for (const locale of routing.locales)
        expect(follow(mixedRedirects(), addressOf(locale, folder, parameters)), folder).toBeNull();
  });

  it("is permanent", () => {
    for (const { permanent } of mixedRedirects()) expect(permanent).toBe(true);
  });
});

describe("the words that no region can have", () => {
  it("hold every first folder of the portal", () => {
    const first = folders.map((folder) => folder.split("/")[1] ?? "");
    for (const folder of first.filter((name) => name !== "" && !name.startsWith("[")))
      expect(reservedSlugs).toContain(folder);
    expect(reservedSlugs).toEqual(expect.arrayContaining([...routing.locales, "api", "staff"]));
  });
});
