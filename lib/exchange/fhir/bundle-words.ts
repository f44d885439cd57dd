import type { FhirConcept, FhirLocation } from "./bundle-schema";

/** A text without what no database takes. */
export function storable(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "").trim();
}

type Telecom = FhirLocation["telecom"];

/** The first number or address of a sort that any of some lists tells; null where none does. */
export function telecomOf(system: string, lists: readonly (Telecom | null)[]): string | null {
  for (const list of lists)
    for (const { system: own, value } of list ?? [])
      if (own === system && value !== undefined && storable(value) !== "") return storable(value);
  return null;
}

/** The words of a concept: code, name and text. */
export function wordsOf({ coding = [], text }: FhirConcept): string[] {
  return [...coding.flatMap(({ code, display }) => [code, display]), text].filter(
    (word): word is string => word !== undefined,
  );
}

/** Each concept with what its first word that means anything means; null where none does. */
export function firstOf<Value>(
  concepts: readonly FhirConcept[],
  read: (word: string) => Value | null,
) {
  return concepts.map((concept) => {
    for (const word of wordsOf(concept)) {
      const value = read(word);
      if (value !== null) return { concept, value };
    }
    return { concept, value: null };
  });
}
