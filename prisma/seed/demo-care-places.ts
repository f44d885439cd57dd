import { recordKey } from "@/lib/datasets/record-key";
import type { CarePlacePayload, RecordEntry } from "@/lib/datasets/record-payload";
import { dayAfter } from "@/lib/portal-day";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";
import type { FacilityKind } from "@/lib/practices/schema";
import type { DemoDistrict } from "./demo-facts";
import type { DemoSlug } from "./demo-slug";
import { postcodeOf } from "./district-postcodes";
import { placePractice } from "./practice-placement";
import type { SchematicBoundaries } from "./schematic-boundaries";
import { createRandom } from "./seeded-random";

const CITY: Readonly<Record<DemoSlug, string>> = { chemnitz: "Chemnitz", lichtenberg: "Berlin" };

type Hospital = Pick<CarePlacePayload, "longitude" | "latitude"> & {
  key: string;
  name: string;
  street: string;
  postcode: string;
  services: string[];
};

/** Houses that exist, with their public names and addresses; nothing else about them is told. */
export const HOSPITALS: Readonly<Record<DemoSlug, readonly Hospital[]>> = {
  chemnitz: [
    {
      key: "klinikum-chemnitz",
      name: "Klinikum Chemnitz",
      street: "Flemmingstraße 2",
      postcode: "09116",
      longitude: 12.877,
      latitude: 50.834,
      services: ["Innere Medizin", "Chirurgie", "Neurologie", "Kinder- und Jugendmedizin"],
    },
    {
      key: "drk-krankenhaus-chemnitz-rabenstein",
      name: "DRK Krankenhaus Chemnitz-Rabenstein",
      street: "Unritzstraße 23",
      postcode: "09117",
      longitude: 12.826,
      latitude: 50.831,
      services: ["Innere Medizin", "Chirurgie", "Frauenheilkunde und Geburtshilfe"],
    },
    {
      key: "zeisigwaldkliniken-bethanien",
      name: "Zeisigwaldkliniken Bethanien Chemnitz",
      street: "Zeisigwaldstraße 101",
      postcode: "09130",
      longitude: 12.96,
      latitude: 50.838,
      services: ["Urologie", "Rheumatologie", "Orthopädie"],
    },
  ],
  lichtenberg: [
    {
      key: "sana-klinikum-lichtenberg",
      name: "Sana Klinikum Lichtenberg",
      street: "Fanningerstraße 32",
      postcode: "10365",
      longitude: 13.497,
      latitude: 52.519,
      services: ["Innere Medizin", "Chirurgie", "Frauenheilkunde und Geburtshilfe"],
    },
    {
      key: "keh-herzberge",
      name: "Evangelisches Krankenhaus Königin Elisabeth Herzberge",
      street: "Herzbergstraße 79",
      postcode: "10365",
      longitude: 13.508,
      latitude: 52.529,
      services: ["Innere Medizin", "Neurologie", "Psychiatrie", "Epileptologie"],
    },
  ],
};

const HOURS: Partial<Record<FacilityKind, string>> = {
  pharmacy: "Mo-Fr 08:00-18:30; Sa 08:30-12:30",
  hospital: "24/7",
  care_service: "Mo-Fr 08:00-16:00",
  on_call_practice: "Mo,Di,Do 19:00-22:00; Mi,Fr 14:00-22:00; Sa,So 09:00-22:00; PH 09:00-22:00",
};

const LABELS: readonly (readonly [FacilityKind, string, number])[] = [
  ["pharmacy", "Apotheke", 0.75],
  ["nursing_home", "Seniorenpflegeheim", 0.5],
  ["care_service", "Pflegedienst", 0.45],
];

const SERVICES: Partial<Record<FacilityKind, readonly string[]>> = {
  pharmacy: ["Botendienst", "Impfungen", "Blutdruckmessung"],
  nursing_home: ["Vollstationäre Pflege", "Kurzzeitpflege", "Wohnbereich für Menschen mit Demenz"],
  care_service: ["Grundpflege", "Behandlungspflege", "Haushaltshilfe", "Verhinderungspflege"],
};

const nothing = { beds: null, freePlaces: null, freeAsOf: null, phone: null, website: null };

function withHours(kind: FacilityKind): Pick<CarePlacePayload, "hours"> {
  const text = HOURS[kind];
  const hours = text === undefined ? null : readOpeningHours(text);
  return hours ? { hours } : {};
}

/**
 * The other places of care of a demo region. Hospitals exist; pharmacies, nursing homes and care
 * services are invented and bear the name of their district, their free places dated around the
 * day of loading.
 *
 * @param day ISO day of loading
 */
export function demoCarePlaces(
  slug: DemoSlug,
  districts: readonly DemoDistrict[],
  boundaries: SchematicBoundaries,
  day: string,
): RecordEntry[] {
  const entries: RecordEntry[] = [];
  const city = CITY[slug];
  const add = (kind: FacilityKind, key: string, payload: CarePlacePayload) =>
    entries.push({ key: recordKey(kind, key), payload: { ...payload, ...withHours(kind) } });
  for (const { key, ...hospital } of HOSPITALS[slug])
    add("hospital", key, { ...nothing, ...hospital, city });
  districts.forEach((district, index) => {
    const random = createRandom(`care ${slug} ${district.key}`);
    const polygon = boundaries.features[index]?.geometry;
    if (!polygon) return;
    const address = { street: null, postcode: postcodeOf(slug, district.name), city };
    for (const [kind, label, share] of LABELS) {
      if (district.doctorWeight === 0 || random() > share) continue;
      const point = placePractice(district, polygon, 0.2, random);
      const services = (SERVICES[kind] ?? []).filter(() => random() < 0.7);
      const beds = kind === "nursing_home" ? 40 + Math.floor(random() * 90) : null;
      const free = kind === "pharmacy" ? null : Math.floor(random() * random() * 9);
      add(kind, `${kind}-${district.key}`, {
        ...{ ...nothing, ...address, ...point, name: `${label} ${district.name}`, beds },
        ...{
          freePlaces: free,
          freeAsOf: free === null ? null : dayAfter(day, -Math.floor(random() * 20)),
        },
        ...(services.length === 0 ? {} : { services }),
        ...(random() < 0.7 ? { accessibility: ["step_free_entrance", "wide_doors"] } : {}),
      });
    }
  });
  const [centre] = [...districts].sort(
    (one, other) => other.specialistWeight - one.specialistWeight,
  );
  if (centre) {
    const { longitude, latitude, name } = centre;
    add("on_call_practice", "bereitschaftspraxis", {
      ...nothing,
      ...{ name: `Bereitschaftspraxis ${name}`, street: null, postcode: null, city },
      ...{ longitude, latitude },
    });
  }
  return entries;
}
