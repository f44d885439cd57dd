import { practiceSearchSchema, type PracticeSearch } from "@/lib/practices/schema";
import { pick, random } from "./invented-chance";

const TEXTS = [
  "Hausarzt",
  "Ohrenarzt",
  "Rücken",
  "Kinderarzt russisch",
  "Psychologe",
  "Frauenarzt rollstuhl",
  "Augenartz",
  "Kardiologe",
  "Dr. Müllhan",
  "Muelhanner",
  "Wolschin",
  "schar",
  "Hausarzt 10123",
  "Hautarzt in Münlerstraße",
  "Humangenetik",
  "Zahnarzt",
  "Allergologie",
  "Selfanr",
  "Urologe neue Patienten",
  "Kinderarzt jetzt offen",
  "",
  "Borlemn Hausarzt",
];

/** A search as people make it. */
export function anySearch(): PracticeSearch {
  const chance = random();
  return practiceSearchSchema.parse({
    text: pick(TEXTS),
    ...(chance < 0.25
      ? { near: `${50.5 + random() * 0.7},${12 + random()}`, km: pick([1, 2, 5, 10, 25, 50]) }
      : {}),
    ...(chance > 0.25 && chance < 0.4 ? { newPatients: true } : {}),
    ...(chance > 0.4 && chance < 0.5 ? { openNow: true } : {}),
    ...(chance > 0.5 && chance < 0.6
      ? { languages: ["ru"], accessibility: ["step_free_entrance"] }
      : {}),
    ...(chance > 0.6 && chance < 0.7 ? { page: pick([2, 5, 50]) } : {}),
  });
}
