import type { ChoiceWords } from "../entry-column";

/** What files write for each career stage, the German word first. */
export const CAREER_STAGE_WORDS = {
  student: ["Studium", "Medizinstudierende", "Studierende", "Students"],
  trainee: ["Weiterbildung", "Ärztinnen und Ärzte in Weiterbildung", "Trainees"],
  gp: ["Hausärzte", "Hausärztinnen und Hausärzte", "GPs"],
  specialist: ["Fachärzte", "Fachärztinnen und Fachärzte", "Specialists"],
  employed: ["Angestellte Ärzte", "Angestellte Ärztinnen und Ärzte", "Employed doctors"],
  nurse: ["Pflege", "Pflegekräfte", "Nurses"],
  therapist: ["Therapie", "Therapieberufe", "Therapists"],
  medical_assistant: ["MFA", "Medizinische Fachangestellte", "Medical assistants"],
} as const satisfies ChoiceWords;

/** What files write for who pays. */
export const AID_LEVEL_WORDS = {
  federal: ["Bund", "Federation"],
  state: ["Land", "Freistaat", "State"],
  kv: ["KV", "Kassenärztliche Vereinigung"],
  city: ["Stadt", "Bezirk", "Kommune", "City"],
  foundation: ["Stiftung", "Foundation"],
} as const satisfies ChoiceWords;

/** What files write for where an aid holds. */
export const PLACE_RULE_WORDS = {
  everywhere: ["überall", "ganze Region", "Everywhere"],
  districts: ["bestimmte Gebiete", "einzelne Stadtteile", "Some districts"],
  undersupply: ["nur bei (drohender) Unterversorgung", "Unterversorgung", "Undersupply"],
} as const satisfies ChoiceWords;
