import type { DemoGroup } from "./supply-targets";

/** What a practice of one group calls itself when it bears no person's name. */
export const practiceLabels: Record<DemoGroup, string> = {
  hausaerzte: "Hausarztpraxis",
  augenaerzte: "Augenarztpraxis",
  "chirurgen-orthopaeden": "Praxis für Chirurgie und Orthopädie",
  frauenaerzte: "Frauenarztpraxis",
  hautaerzte: "Hautarztpraxis",
  "hno-aerzte": "HNO-Praxis",
  kinderaerzte: "Kinder- und Jugendarztpraxis",
  nervenaerzte: "Nervenarztpraxis",
  psychotherapeuten: "Psychotherapeutische Praxis",
  urologen: "Urologische Praxis",
  anaesthesisten: "Praxis für Anästhesie",
  fachinternisten: "Internistische Facharztpraxis",
  "kinder-jugendpsychiater": "Praxis für Kinder- und Jugendpsychiatrie",
  radiologen: "Radiologische Praxis",
  humangenetiker: "Praxis für Humangenetik",
  laboraerzte: "Medizinisches Labor",
  neurochirurgen: "Neurochirurgische Praxis",
  nuklearmediziner: "Praxis für Nuklearmedizin",
  pathologen: "Institut für Pathologie",
  "physikalische-rehabilitationsmediziner": "Praxis für Physikalische und Rehabilitative Medizin",
  strahlentherapeuten: "Praxis für Strahlentherapie",
  transfusionsmediziner: "Praxis für Transfusionsmedizin",
};

export const healthCentreLabel = "Medizinisches Versorgungszentrum";

/**
 * Names a practice by what it is and where it is.
 *
 * @example namePractice("Hausarztpraxis", "Sonnenberg", 2, 5) // "Hausarztpraxis Sonnenberg 2"
 */
export function namePractice(
  label: string,
  districtName: string,
  position: number,
  count: number,
): string {
  return count > 1 ? `${label} ${districtName} ${position}` : `${label} ${districtName}`;
}
