import type { DemoDistrict } from "./demo-facts";
import type { DemoSlug } from "./demo-slug";

/** Public postcodes of districts, by name; districts with several or unsure ones are left out. */
const POSTCODES: Readonly<Record<DemoSlug, Readonly<Record<string, string>>>> = {
  chemnitz: {
    Zentrum: "09111",
    Kaßberg: "09112",
    Schloßchemnitz: "09113",
    "Borna-Heinersdorf": "09114",
    Furth: "09114",
    Altendorf: "09116",
    Rabenstein: "09117",
    Siegmar: "09117",
    Reichenbrand: "09117",
    Hutholz: "09123",
    Einsiedel: "09123",
    Lutherviertel: "09126",
    Adelsberg: "09127",
    Euba: "09128",
    Sonnenberg: "09130",
    Hilbersdorf: "09131",
    Ebersdorf: "09131",
    Grüna: "09224",
    Wittgensdorf: "09228",
    Röhrsdorf: "09247",
  },
  lichtenberg: { Karlshorst: "10318", "Rummelsburger Bucht": "10317", Fennpfuhl: "10369" },
};

/** @example postcodeOf("chemnitz", "Sonnenberg") // "09130" */
export function postcodeOf(slug: DemoSlug, districtName: string): string | null {
  return POSTCODES[slug][districtName] ?? null;
}

export interface DemoPostcode {
  name: string;
  /** The districts it names. */
  detail: string;
  longitude: number;
  latitude: number;
}

/** The postcodes of a region, each in the middle of its districts. */
export function listPostcodes(slug: DemoSlug, districts: readonly DemoDistrict[]): DemoPostcode[] {
  const byCode = new Map<string, DemoDistrict[]>();
  for (const district of districts) {
    const postcode = postcodeOf(slug, district.name);
    if (postcode !== null) byCode.set(postcode, [...(byCode.get(postcode) ?? []), district]);
  }
  const mean = (values: readonly number[]) =>
    Math.round((1e5 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 1e5;
  return [...byCode].map(([name, named]) => ({
    name,
    detail: named.map((district) => district.name).join(", "),
    longitude: mean(named.map(({ longitude }) => longitude)),
    latitude: mean(named.map(({ latitude }) => latitude)),
  }));
}
