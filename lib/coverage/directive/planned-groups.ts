import type { CareLevel, Denominator } from "../schema";

/** What the planning directive says of a group besides its numbers. */
export interface PlannedGroup {
  slug: string;
  careLevel: CareLevel;
  denominator: Denominator;
}

function ofLevel(
  careLevel: CareLevel,
  slugs: readonly string[],
  special: Readonly<Record<string, Denominator>> = {},
): PlannedGroup[] {
  return slugs.map((slug) => ({ slug, careLevel, denominator: special[slug] ?? "all" }));
}

/** The 22 groups in the order of the directive (§§ 11 to 14 BPL-RL), as a fresh database has them. */
export const plannedGroups: readonly PlannedGroup[] = [
  ...ofLevel("primary", ["hausaerzte"]),
  ...ofLevel(
    "general_specialist",
    [
      "augenaerzte",
      "chirurgen-orthopaeden",
      "frauenaerzte",
      "hautaerzte",
      "hno-aerzte",
      "kinderaerzte",
      "nervenaerzte",
      "psychotherapeuten",
      "urologen",
    ],
    { frauenaerzte: "women", kinderaerzte: "minors" },
  ),
  ...ofLevel(
    "specialised",
    ["anaesthesisten", "fachinternisten", "kinder-jugendpsychiater", "radiologen"],
    { "kinder-jugendpsychiater": "minors" },
  ),
  ...ofLevel("separate", [
    "humangenetiker",
    "laboraerzte",
    "neurochirurgen",
    "nuklearmediziner",
    "pathologen",
    "physikalische-rehabilitationsmediziner",
    "strahlentherapeuten",
    "transfusionsmediziner",
  ]),
];
