import { searchNames, type SearchPart } from "./search-names";

/** Something in an address that was left out because nothing is called that. */
export interface SearchNotice {
  part: SearchPart;
  given: string;
}

/** Nobody chooses more by hand; looking up every value of a long address would take its time. */
const MOST_READ = 12;
const LONGEST_SHOWN = 40;

const YES_WORDS = new Set(["ja", "yes", "on", "1", "true"]);
const NO_WORDS = new Set(["nein", "no", "off", "0", "false"]);

/** Text without what no keyboard writes and no database stores. */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Reads the parts of a search from an address and notes what it cannot take. */
export class ParameterReading {
  readonly notices: SearchNotice[] = [];

  constructor(private readonly parameters: URLSearchParams) {}

  /** Names of other languages count too, so that a copied parameter works in any of them. */
  all(part: SearchPart): string[] {
    const names = new Set([searchNames.de[part], searchNames.en[part]]);
    const values = [...names]
      .flatMap((name) => this.parameters.getAll(name))
      .slice(0, MOST_READ)
      .map(plainText)
      .filter((value) => value !== "");
    return [...new Set(values)];
  }

  one(part: SearchPart): string | null {
    return this.all(part)[0] ?? null;
  }

  /** What values mean; those that mean nothing are noted. */
  meant<Meaning>(part: SearchPart, meaning: (value: string) => Meaning | null): Meaning[] {
    const found = this.all(part).flatMap((value) => {
      const meant = meaning(value);
      if (meant === null) this.leaveOut(part, value);
      return meant === null ? [] : [meant];
    });
    return [...new Set(found)];
  }

  isOn(part: SearchPart): boolean {
    const [answer = false] = this.meant(part, (value) => {
      if (YES_WORDS.has(value.toLowerCase())) return true;
      return NO_WORDS.has(value.toLowerCase()) ? false : null;
    });
    return answer;
  }

  /** A number within limits; commas and units are fine. */
  number(part: SearchPart, { least, most }: { least: number; most: number }): number | null {
    const [number = null] = this.meant(part, (value) => {
      const plain = /^(\d{1,6}(?:[.,]\d{1,3})?) ?(?:km)?$/.exec(value)?.[1];
      const read = plain === undefined ? NaN : Number(plain.replace(",", "."));
      return read >= least && read <= most ? read : null;
    });
    return number;
  }

  private leaveOut(part: SearchPart, value: string): void {
    const given = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN - 1)}…` : value;
    this.notices.push({ part, given });
  }
}
