import { foldText } from "@/lib/datasets/values/folded-text";

/** What partners are told by. */
export interface KnownPartner {
  slug: string;
  /** What it is called, in each language. */
  names: readonly string[];
  website: string | null;
}

/** What somebody says of the organisation that they write for. */
export interface Sender {
  organisation: string;
  mail: string;
  /** Slug of the partner from whose page they came. */
  partner: string | null;
}

const LEGAL_FORM = /\b(?:ggmbh|gmbh|mbh|gag|ag|kg|ohg|se|ug|e ?v|eg|ltd|inc)\b/g;

/** A name without its legal form, its article and what is no letter or digit. */
function plainName(name: string): string {
  const words = foldText(name)
    .replaceAll(/\be\. ?v\b\.?/g, " ev ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const rest = words.replaceAll(LEGAL_FORM, " ").replace(/^(?:die|der|das|the) /, "");
  return rest.replaceAll(/ +/g, " ").trim() || words;
}

function hostOf(website: string | null): string | null {
  if (website === null || !URL.canParse(website)) return null;
  return new URL(website).hostname.replace(/^www\./, "");
}

/** The slug of the one that fits; null where none or several do. */
function theOnly(partners: readonly KnownPartner[]): string | null {
  return partners.length === 1 ? (partners[0]?.slug ?? null) : null;
}

/**
 * The partner for which somebody writes: the one that is called as they say, else the one from
 * whose page they came, else the one whose website has the domain of their mail address. What fits
 * several partners, or one by its name and another by its domain, is not clear.
 *
 * @returns slug; null where no partner is meant clearly
 * @example meantPartner({ organisation: "klinikum chemnitz", mail: "a@example.org", partner: null }, [
 *   { slug: "klinikum", names: ["Klinikum Chemnitz gGmbH"], website: null },
 * ]) // "klinikum"
 */
export function meantPartner(
  { organisation, mail, partner }: Sender,
  partners: readonly KnownPartner[],
): string | null {
  const said = plainName(organisation);
  const called = theOnly(
    partners.filter(({ names }) => said !== "" && names.some((name) => plainName(name) === said)),
  );
  const domain = mail.slice(mail.lastIndexOf("@") + 1).toLowerCase();
  const housed = theOnly(
    partners.filter(({ website }) => {
      const host = hostOf(website);
      return host !== null && (domain === host || domain.endsWith(`.${host}`));
    }),
  );
  const from = partners.some(({ slug }) => slug === partner) ? partner : null;
  if (from !== null && (called === null || called === from)) return from;
  if (called !== null && housed !== null && called !== housed) return null;
  return called ?? housed;
}
