import { describe, expect, it } from "vitest";
import { licenceUri } from "@/lib/open-data/licence-uri";

describe("a licence text", () => {
  it.each([
    ["dl-de/by-2-0", "dl-by-de/2.0"],
    ["dl-de/by-2.0", "dl-by-de/2.0"],
    ["DL-DE->BY-2.0", "dl-by-de/2.0"],
    ["dl-by-de/2.0", "dl-by-de/2.0"],
    ["Datenlizenz Deutschland – Namensnennung – Version 2.0", "dl-by-de/2.0"],
    ["Datenlizenz Deutschland Namensnennung 2.0", "dl-by-de/2.0"],
    ["dl-de/by-1-0", "dl-by-de/1.0"],
    ["dl-de/zero-2-0", "dl-zero-de/2.0"],
    ["Datenlizenz Deutschland – Zero – Version 2.0", "dl-zero-de/2.0"],
    ["CC0 1.0", "cc-zero"],
    ["CC0", "cc-zero"],
    ["CC-Zero", "cc-zero"],
    ["CC BY 4.0", "cc-by/4.0"],
    ["CC-BY-4.0", "cc-by/4.0"],
    ["cc-by/4.0", "cc-by/4.0"],
    ["CC BY 3.0 DE", "cc-by-de/3.0"],
    ["CC BY", "cc-by"],
    ["CC BY-SA 4.0", "cc-by-sa/4.0"],
    ["CC BY-SA 3.0 DE", "cc-by-sa-de/3.0"],
    ["CC BY-NC 4.0", "cc-by-nc/4.0"],
    ["CC BY-ND 4.0", "cc-by-nd/4.0"],
    ["https://creativecommons.org/licenses/by/4.0/", "cc-by/4.0"],
    ["https://www.govdata.de/dl-de/by-2-0", "dl-by-de/2.0"],
    ["ODbL", "odbl"],
    ["ODbL 1.0", "odbl"],
    ["Open Database License 1.0", "odbl"],
    ["Amtliches Werk (§ 5 UrhG)", "officialWork"],
  ])("%s is %s", (text, entry) => {
    expect(licenceUri(text)).toBe(`http://dcat-ap.de/def/licenses/${entry}`);
  });

  it.each([
    "",
    "CC BY 2.5",
    "CC BY 3.0 AT",
    "CC BY-NC-SA 4.0",
    "Einzelangaben mit Quellenangabe",
    "alle Rechte vorbehalten",
    "wie CC BY 4.0, aber nur für die Stadt",
    "dl-de",
    "Kein amtliches Werk",
  ])("%j is none of the list", (text) => {
    expect(licenceUri(text)).toBeNull();
  });
});
