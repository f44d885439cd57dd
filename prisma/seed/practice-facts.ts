import type { Acceptance } from "@/lib/practices/acceptance";
import type { AccessibilityFact } from "@/lib/practices/accessibility";
import { dayAfter } from "@/lib/portal-day";
import type { OpeningHours } from "@/lib/practices/opening-hours";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";
import type { PracticeFacts } from "@/lib/practices/place-facts";
import { createRandom, pickWeighted, type RandomSource } from "./seeded-random";
import type { DemoGroup } from "./supply-targets";

const WEEKS = [
  "Mo-Fr 08:00-12:00; Mo,Di,Do 14:00-18:00; nach Vereinbarung",
  "Mo-Fr 07:30-12:00; Di,Do 13:00-18:00",
  "Mo,Di,Do 08:00-13:00,15:00-18:30; Mi,Fr 08:00-13:00",
  "Mo-Do 09:00-12:30; Mo,Mi 14:30-17:30; Fr 08:00-11:00; nach Vereinbarung",
  "Di-Fr 08:00-14:00; Mo 10:00-19:00",
];

const THERAPY_WEEKS = ["nach Vereinbarung", "Mo-Do 09:00-17:00; nach Vereinbarung"];

const SERVICES: Partial<Record<DemoGroup, readonly string[]>> = {
  hausaerzte: ["Hausbesuche", "Impfungen", "Gesundheitsuntersuchung", "Ultraschall", "Akupunktur"],
  augenaerzte: ["Sehschule", "Laserbehandlung", "Glaukomvorsorge"],
  "chirurgen-orthopaeden": ["Durchgangsarzt", "Ambulante Operationen", "Röntgen", "Sportmedizin"],
  frauenaerzte: ["Schwangerenvorsorge", "Ultraschall", "Kinderwunschberatung"],
  hautaerzte: ["Hautkrebsscreening", "Allergologie", "Ambulante Operationen"],
  "hno-aerzte": ["Hörtest", "Allergologie", "Schlafmedizin"],
  kinderaerzte: ["Vorsorgeuntersuchungen", "Impfungen", "Jugendsprechstunde"],
  nervenaerzte: ["Neurologie", "Psychiatrie", "Kopfschmerzsprechstunde"],
  psychotherapeuten: ["Verhaltenstherapie", "Tiefenpsychologie", "Gruppentherapie"],
  urologen: ["Krebsvorsorge", "Andrologie", "Ambulante Operationen"],
  fachinternisten: [
    ...["Kardiologie", "Gastroenterologie", "Pneumologie", "Rheumatologie"],
    ...["Diabetologie", "Nephrologie", "Onkologie"],
  ],
  radiologen: ["MRT", "CT", "Mammographie", "Röntgen"],
};

const LANGUAGES = ["en", "ru", "ar", "uk", "vi", "pl", "es", "fr", "tr", "cs"];
const LANGUAGE_WEIGHTS = [46, 30, 9, 9, 11, 7, 4, 4, 5, 5];

const ACCESS: readonly (readonly [AccessibilityFact, number])[] = [
  ["step_free_entrance", 0.55],
  ["lift", 0.4],
  ["wide_doors", 0.45],
  ["accessible_toilet", 0.25],
  ["accessible_parking", 0.3],
  ["accessible_stop", 0.5],
  ["height_adjustable_couch", 0.3],
  ["induction_loop", 0.06],
  ["sign_language", 0.03],
  ["tactile_guidance", 0.05],
  ["plain_language", 0.1],
  ["guide_dog_welcome", 0.5],
];

const ACCEPTANCES: readonly Acceptance[] = [
  "accepting",
  "not_accepting",
  "existing_only",
  "existing_and_family",
];

function pick<Item>(items: readonly Item[], random: RandomSource): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function some<Item>(items: readonly Item[], share: number, random: RandomSource): Item[] {
  return items.filter(() => random() < share);
}

function inventedHours(group: DemoGroup, day: string, random: RandomSource): OpeningHours | null {
  if (random() < 0.08) return null;
  const week = pick(group === "psychotherapeuten" ? THERAPY_WEEKS : WEEKS, random) ?? "";
  const hours = readOpeningHours(week);
  if (!hours || random() > 0.25) return hours;
  const from = dayAfter(day, 5 + Math.floor(random() * 60));
  return { ...hours, exceptions: [{ from, to: dayAfter(from, 4), spans: [] }] };
}

function inventedAcceptance(
  day: string,
  random: RandomSource,
): Pick<PracticeFacts, "acceptance" | "acceptanceCheckedOn"> {
  if (random() < 0.12) return {};
  const acceptance = ACCEPTANCES[pickWeighted([42, 30, 16, 12], random)] ?? "accepting";
  // A fifth was asked so long ago that nobody knows any more.
  const age = random() < 0.2 ? 91 + random() * 200 : random() * 75;
  return { acceptance, acceptanceCheckedOn: dayAfter(day, -Math.floor(age)) };
}

/**
 * Invents what a demo practice says of itself: the same for the same key, its days laid around the
 * day of loading. Phone numbers are never invented, since they could be somebody's.
 *
 * @param day ISO day of loading
 */
export function inventFacts(
  { key, seats }: { key: string; seats: readonly { group: DemoGroup }[] },
  day: string,
): PracticeFacts {
  const random = createRandom(`facts ${key}`);
  const groups = [...new Set(seats.map(({ group }) => group))];
  const [first = "hausaerzte"] = groups;
  const services = groups.flatMap((group) =>
    group === "fachinternisten"
      ? [pick(SERVICES.fachinternisten ?? [], random) ?? ""]
      : some(SERVICES[group] ?? [], 0.5, random),
  );
  const languages = ["de"];
  if (random() < 0.6) languages.push(LANGUAGES[pickWeighted(LANGUAGE_WEIGHTS, random)] ?? "en");
  const accessibility = ACCESS.flatMap(([fact, share]) => (random() < share ? [fact] : []));
  const hours = inventedHours(first, day, random);
  return {
    ...(services.length === 0 ? {} : { services: [...new Set(services)] }),
    languages: [...new Set(languages)],
    ...(accessibility.length === 0 ? {} : { accessibility }),
    ...(hours === null ? {} : { hours }),
    ...inventedAcceptance(day, random),
  };
}
