import { slugOf } from "@/lib/regions/slug";

export interface NamedGroup {
  slug: string;
  slugEnglish: string;
  nameGerman: string;
  nameEnglish: string;
}

/** What files write for a group besides its own names; the left side as `slugOf` spells it. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  allgemeinmedizin: "hausaerzte",
  "innere-medizin-hausaerztlich": "hausaerzte",
  hausarzt: "hausaerzte",
  hausaerztinnen: "hausaerzte",
  augenheilkunde: "augenaerzte",
  augenarzt: "augenaerzte",
  kinderheilkunde: "kinderaerzte",
  "kinder-und-jugendmedizin": "kinderaerzte",
  kinderarzt: "kinderaerzte",
  frauenheilkunde: "frauenaerzte",
  "frauenheilkunde-und-geburtshilfe": "frauenaerzte",
  gynaekologie: "frauenaerzte",
  frauenarzt: "frauenaerzte",
  "hals-nasen-ohrenheilkunde": "hno-aerzte",
  hno: "hno-aerzte",
  dermatologie: "hautaerzte",
  "haut-und-geschlechtskrankheiten": "hautaerzte",
  hautarzt: "hautaerzte",
  orthopaedie: "chirurgen-orthopaeden",
  chirurgie: "chirurgen-orthopaeden",
  urologie: "urologen",
  neurologie: "nervenaerzte",
  nervenheilkunde: "nervenaerzte",
  psychotherapie: "psychotherapeuten",
  radiologie: "radiologen",
  anaesthesiologie: "anaesthesisten",
};

const KNOWN_GROUPS: ReadonlySet<string> = new Set(Object.values(OTHER_WORDS));

/**
 * The group that a heading names, told without the list of all groups; null for other headings.
 *
 * @example groupNamedBy("HNO-Ärzte") // "hno-aerzte"
 */
export function groupNamedBy(heading: string): string | null {
  const word = slugOf(heading);
  return KNOWN_GROUPS.has(word) ? word : (OTHER_WORDS[word] ?? null);
}

/**
 * A function that finds the group a file means: by slug, by German or English name, or by the name
 * of its field of medicine; null for everything else.
 *
 * @example groupFinder(groups)("Augenheilkunde") // "augenaerzte"
 */
export function groupFinder(groups: readonly NamedGroup[]): (text: string) => string | null {
  const slugs = new Set(groups.map(({ slug }) => slug));
  const byWord = new Map(
    groups.flatMap(({ slug, slugEnglish, nameGerman, nameEnglish }) =>
      [slug, slugEnglish, nameGerman, nameEnglish].map((word) => [slugOf(word), slug] as const),
    ),
  );
  for (const [word, slug] of Object.entries(OTHER_WORDS))
    if (slugs.has(slug) && !byWord.has(word)) byWord.set(word, slug);
  const cache = new Map<string, string | null>();
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const found = byWord.get(slugOf(text)) ?? null;
    cache.set(text, found);
    return found;
  };
}
