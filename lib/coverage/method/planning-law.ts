/** Where the directive's text and its decisions are published. */
export const DIRECTIVE_URL = "https://www.g-ba.de/richtlinien/4/";

/** The version of the planning directive (BPL-RL) whose rules the portal computes by. */
export const DIRECTIVE = {
  /** ISO day of the decision that the newest numbers come from. */
  decided: "2025-01-16",
  /** ISO day from which it holds. */
  inForce: "2025-04-09",
  gazette: "BAnz AT 19.03.2025 B4",
} as const;

/** Rules of law that a calculation follows, by what they govern. */
export const planningLaw = [
  { subject: "levels", law: "BPL-RL", sections: "§§\u00a05, 11–14" },
  { subject: "residents", law: "BPL-RL", sections: "§§\u00a08, 9" },
  { subject: "degree", law: "BPL-RL", sections: "§\u00a017 Abs. 1" },
  { subject: "open", law: "BPL-RL", sections: "§\u00a017 Abs. 3" },
  { subject: "counting", law: "BPL-RL", sections: "§§\u00a021, 51, 58" },
  { subject: "undersupply", law: "BPL-RL", sections: "§\u00a029" },
  { subject: "oversupply", law: "SGB\u00a0V", sections: "§\u00a0101 Abs. 1" },
  { subject: "parts", law: "SGB\u00a0V", sections: "§\u00a099 Abs. 1 Satz 3" },
  { subject: "secrecy", law: "BStatG", sections: "§\u00a016" },
] as const;

export type LegalSubject = (typeof planningLaw)[number]["subject"];
