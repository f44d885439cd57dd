/** What is compared of a problem. Stems are words without endings, as the database forms them. */
export interface SoughtWork {
  /** Slugs of themes. */
  themes: readonly string[];
  /** What is sought in the owner's words, each with its stems. */
  terms: readonly { term: string; stems: readonly string[] }[];
  /** Stems of title and summary. */
  stems: readonly string[];
}

/** What is compared of a research partner. */
export interface Candidate {
  slug: string;
  name: string;
  themes: readonly string[];
  offers: readonly { offer: string; stems: readonly string[] }[];
  /** Stems of everything else that the profile says. */
  stems: readonly string[];
}

/** Why a partner fits, with what it counts. */
export type MatchReason =
  | { kind: "theme"; theme: string; points: number }
  | { kind: "termInOffer"; term: string; offer: string; points: number }
  | { kind: "termInProfile"; term: string; points: number }
  | { kind: "offer"; offer: string; points: number };

export interface Match {
  slug: string;
  name: string;
  points: number;
  reasons: MatchReason[];
}

/**
 * What each agreement counts. A word that the owner seeks and a partner offers says most; a theme
 * is shared by many; a word that both merely use may be chance.
 */
export const MATCH_POINTS = { termInOffer: 4, theme: 3, termInProfile: 2, offer: 1 } as const;

/** A single word in common may be chance. */
export const FEWEST_POINTS = 2;

/** Shortest stem that counts as a part of a longer word, as in "Pflegedokumentation". */
const SHORTEST_PART = 6;

function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long) return true;
  return short.length >= SHORTEST_PART && (long.startsWith(short) || long.endsWith(short));
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => isSame(one, other)));
}

/** Every word of a term has to be there: "Sensoren am Körper" is not any sensor. */
function says(stems: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((one) => stems.some((stem) => isSame(one, stem)));
}

function reasonOfTerm(
  { term, stems }: SoughtWork["terms"][number],
  candidate: Candidate,
): MatchReason[] {
  const found = candidate.offers.find((offer) => says(offer.stems, stems));
  if (found)
    return [{ kind: "termInOffer", term, offer: found.offer, points: MATCH_POINTS.termInOffer }];
  if (!says(candidate.stems, stems)) return [];
  return [{ kind: "termInProfile", term, points: MATCH_POINTS.termInProfile }];
}

/**
 * Why a partner fits a problem; nothing when it does not.
 *
 * An offer counts once: for the terms that it answers, else for words that it shares with the
 * problem's title and summary.
 */
export function matchReasons(sought: SoughtWork, candidate: Candidate): MatchReason[] {
  const themes = sought.themes
    .filter((theme) => candidate.themes.includes(theme))
    .map((theme): MatchReason => ({ kind: "theme", theme, points: MATCH_POINTS.theme }));
  const terms = sought.terms.flatMap((term) => reasonOfTerm(term, candidate));
  const answered = new Set(
    terms.flatMap((reason) => (reason.kind === "termInOffer" ? [reason.offer] : [])),
  );
  const offers = candidate.offers
    .filter(({ offer, stems }) => !answered.has(offer) && shares(stems, sought.stems))
    .map(({ offer }): MatchReason => ({ kind: "offer", offer, points: MATCH_POINTS.offer }));
  return [...terms, ...themes, ...offers];
}

/**
 * The partners that fit a problem, the best first, each with the reasons; equal ones by name.
 *
 * @example
 * rankPartners(
 *   { themes: ["pflege"], terms: [{ term: "Sensoren", stems: ["sensor"] }], stems: [] },
 *   [{ slug: "enas", name: "ENAS", themes: ["pflege"], stems: [],
 *      offers: [{ offer: "Sensoren am Körper", stems: ["sensor", "korp"] }] }],
 * ) // [{ slug: "enas", name: "ENAS", points: 7, reasons: [termInOffer 4, theme 3] }]
 */
export function rankPartners(sought: SoughtWork, candidates: readonly Candidate[]): Match[] {
  const collator = new Intl.Collator("de");
  return candidates
    .map((candidate) => {
      const reasons = matchReasons(sought, candidate);
      const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
      return { slug: candidate.slug, name: candidate.name, points, reasons };
    })
    .filter(({ points }) => points >= FEWEST_POINTS)
    .sort(
      (one, other) =>
        other.points - one.points ||
        collator.compare(one.name, other.name) ||
        (one.slug < other.slug ? -1 : 1),
    );
}
