import { addressOf } from "@/lib/i18n/address";
import { routing, type Locale } from "@/lib/i18n/routing";
import { MOST_WEIGHT, NEED_PARTS, USUAL_WEIGHTS, type NeedWeights } from "./district-need";

/** How the addresses of a language name the parts of a ranking. */
export const needNames = {
  de: { group: "gruppe", gap: "luecke", reach: "erreichbar", outlook: "ausblick" },
  en: { group: "group", gap: "gap", reach: "reach", outlook: "outlook" },
} as const satisfies Record<Locale, Record<string, string>>;

export type NeedAddressPart = keyof (typeof needNames)[Locale];

interface NamedGroup {
  slug: string;
  slugEnglish: string;
}

/** A ranking that an address asks for, and what of it was left out. */
export interface AskedNeed<Group> {
  group: Group;
  weights: NeedWeights;
  notices: { part: NeedAddressPart | "weights"; given: string }[];
}

const LONGEST_SHOWN = 40;

function givenIn(parameters: URLSearchParams, part: NeedAddressPart): string {
  const names = routing.locales.map((locale) => needNames[locale][part]);
  const given = names.map((name) => parameters.get(name)).find(Boolean) ?? "";
  return given.replaceAll(/[\p{C}\s]+/gu, " ").trim();
}

/**
 * Reads a ranking from an address, with the names of either language. Weights that are all 0 rank
 * nothing, so the usual ones hold.
 *
 * @param groups those that are rated by district, the usual one first
 * @example readNeed(new URLSearchParams("luecke=1&ausblick=5"), groups).weights // { gap: 1, reach: 2, outlook: 5 }
 */
export function readNeed<Group extends NamedGroup>(
  parameters: URLSearchParams,
  groups: readonly [Group, ...Group[]],
): AskedNeed<Group> {
  const notices: AskedNeed<Group>["notices"] = [];
  const leftOut = (part: NeedAddressPart, given: string) => {
    const shown = given.slice(0, LONGEST_SHOWN).replace(/\p{Cs}$/u, "");
    notices.push({ part, given: shown });
  };
  const weights: Record<keyof NeedWeights, number> = { ...USUAL_WEIGHTS };
  for (const part of NEED_PARTS) {
    const given = givenIn(parameters, part);
    if (given === "") continue;
    if (/^\d$/.test(given) && Number(given) <= MOST_WEIGHT) weights[part] = Number(given);
    else leftOut(part, given);
  }
  const isEmpty = NEED_PARTS.every((part) => weights[part] === 0);
  if (isEmpty) notices.push({ part: "weights", given: "0" });
  const given = givenIn(parameters, "group");
  const group = groups.find(({ slug, slugEnglish }) => [slug, slugEnglish].includes(given));
  if (given !== "" && !group) leftOut("group", given);
  return { group: group ?? groups[0], weights: isEmpty ? USUAL_WEIGHTS : weights, notices };
}

/**
 * The address of a ranking; usual weights are not in it.
 *
 * @example needAddress("de", "chemnitz", group, { gap: 1, reach: 2, outlook: 1 }) // "/chemnitz/niederlassen/wo?gruppe=hausaerzte&luecke=1"
 */
export function needAddress(
  locale: Locale,
  region: string,
  group: NamedGroup,
  weights: NeedWeights = USUAL_WEIGHTS,
): string {
  const names = needNames[locale];
  const said = NEED_PARTS.filter((part) => weights[part] !== USUAL_WEIGHTS[part]);
  const query = new URLSearchParams([
    [names.group, locale === "de" ? group.slug : group.slugEnglish],
    ...said.map((part) => [names[part], String(weights[part])]),
  ]);
  return `${addressOf(locale, "/[region]/settle/where", { region })}?${query.toString()}`;
}
