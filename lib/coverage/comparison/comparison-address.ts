import type { Locale } from "@/lib/i18n/routing";
import { exactlyNamed, likelyNamed } from "@/lib/regions/likely-name";
import type { DistrictName, RegionSummary } from "@/lib/regions/schema";
import { coverageViews, nearestView, viewSlug, type CoverageView } from "../coverage-view";

/** More than three columns beside a benchmark are no comparison but a table of their own. */
export const MOST_DISTRICTS = 3;

/** What is set side by side. */
export interface Comparison<District = DistrictName, Whole = RegionSummary> {
  /** At most `MOST_DISTRICTS`, none twice. */
  districts: readonly District[];
  /** A region as a whole. */
  benchmark: Whole;
  view: CoverageView;
}

/** Something in an address that could not be taken as it stands. */
export type ComparisonNotice =
  | { kind: "unknownDistrict"; given: string; used: string | null }
  | { kind: "doubledDistrict"; name: string }
  | { kind: "tooManyDistricts"; left: string[] }
  | { kind: "unknownBenchmark"; given: string; used: string }
  | { kind: "unknownView"; given: string; used: CoverageView };

/** How the addresses of a language name the parts of a comparison. */
export const comparisonNames = {
  de: { district: "gebiet", benchmark: "massstab", view: "ansicht" },
  en: { district: "area", benchmark: "benchmark", view: "view" },
} as const satisfies Record<Locale, Record<string, string>>;

type Part = keyof (typeof comparisonNames)[Locale];

const IN_DISTRICT = { de: "innerhalb", en: "in-district" } as const;

/** How an address of a language names a view here. @example viewValue("in-district", "de") // "innerhalb" */
export function viewValue(view: CoverageView, locale: Locale): string {
  return view === "in-district" ? IN_DISTRICT[locale] : viewSlug(view, locale);
}

/** Everything that a comparison in a region can be made of. */
export interface ComparisonChoices {
  home: RegionSummary;
  regions: readonly RegionSummary[];
  districts: readonly DistrictName[];
}

interface ReadComparison extends Comparison {
  notices: ComparisonNotice[];
}

/** Nobody compares more by hand; looking up every value of a long address would take its time. */
const MOST_READ = 12;

/** Names of other languages count too, so that a copied parameter works in any of them. */
function given(parameters: URLSearchParams, part: Part): string[] {
  const names = new Set([comparisonNames.de[part], comparisonNames.en[part]]);
  return [...names]
    .flatMap((name) => parameters.getAll(name))
    .map((value) => value.trim())
    .filter((value) => value !== "")
    .slice(0, MOST_READ);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function readDistricts(values: readonly string[], choices: readonly DistrictName[]) {
  const districts: DistrictName[] = [];
  const notices: ComparisonNotice[] = [];
  const left: string[] = [];
  for (const value of values) {
    const named = exactlyNamed(choices, value);
    const used = named ?? likelyNamed(choices, value);
    if (!named)
      notices.push({
        kind: "unknownDistrict",
        given: shortened(value),
        used: used?.name ?? null,
      });
    if (!used) continue;
    if (districts.includes(used)) notices.push({ kind: "doubledDistrict", name: used.name });
    else if (districts.length < MOST_DISTRICTS) districts.push(used);
    else left.push(used.name);
  }
  if (left.length > 0) notices.push({ kind: "tooManyDistricts", left: [...new Set(left)] });
  return { districts, notices: distinct(notices) };
}

function distinct(notices: readonly ComparisonNotice[]): ComparisonNotice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
}

function readView(text: string): { view: CoverageView; isExact: boolean } {
  const value = text.toLowerCase();
  const named = coverageViews.find(
    (view) => viewValue(view, "de") === value || viewValue(view, "en") === value,
  );
  if (named) return { view: named, isExact: true };
  const nearest = nearestView(value);
  return { view: nearest ?? "in-district", isExact: false };
}

/**
 * The comparison that an address tells. What it says more than once counts once, what cannot be read
 * becomes what it most likely means, else the usual; each of these is reported.
 *
 * @example readComparison(new URLSearchParams("gebiet=sonnenburg"), choices)
 *   // districts: [Sonnenberg], notices: [{ kind: "unknownDistrict", given: "sonnenburg", used: "Sonnenberg" }]
 */
export function readComparison(
  parameters: URLSearchParams,
  { home, regions, districts: choices }: ComparisonChoices,
): ReadComparison {
  const { districts, notices } = readDistricts(given(parameters, "district"), choices);
  const [wantedBenchmark] = given(parameters, "benchmark");
  const [wantedView] = given(parameters, "view");
  const benchmark =
    wantedBenchmark === undefined ? home : exactlyNamed([home, ...regions], wantedBenchmark);
  const { view, isExact } =
    wantedView === undefined
      ? { view: "in-district" as const, isExact: true }
      : readView(wantedView);
  if (!benchmark)
    notices.push({
      kind: "unknownBenchmark",
      given: shortened(wantedBenchmark ?? ""),
      used: home.name,
    });
  if (!isExact)
    notices.push({ kind: "unknownView", given: shortened(wantedView ?? ""), used: view });
  return { districts, benchmark: benchmark ?? home, view, notices };
}

/**
 * A comparison as an address tells it: only what differs from the usual, so that the usual has the
 * plain address.
 *
 * @param home slug of the region whose districts are compared
 * @example comparisonParameters({ districts: [sonnenberg], benchmark: chemnitz, view: "within-reach" },
 *   "chemnitz", "de").toString() // "gebiet=sonnenberg&ansicht=erreichbar"
 */
export function comparisonParameters(
  { districts, benchmark, view }: Comparison<{ slug: string }, { slug: string }>,
  home: string,
  locale: Locale,
): URLSearchParams {
  const names = comparisonNames[locale];
  const parameters = new URLSearchParams();
  for (const { slug } of districts) parameters.append(names.district, slug);
  if (benchmark.slug !== home) parameters.set(names.benchmark, benchmark.slug);
  if (view !== "in-district") parameters.set(names.view, viewValue(view, locale));
  return parameters;
}
