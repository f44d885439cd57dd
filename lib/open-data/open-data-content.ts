import type { MultiPolygon, Polygon } from "geojson";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import type { StoredResult } from "@/lib/coverage/results/queries";
import type { CoverageView } from "@/lib/coverage/coverage-view";
import type { CoverageBasis } from "@/lib/coverage/queries";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { OutlookResult, ReachResult } from "@/lib/coverage/results/stored-results";
import type { PublicVersion } from "@/lib/datasets/version";
import type { NestedRows } from "@/lib/exchange/hsds/nested-json";
import type { PracticeDetails } from "@/lib/exchange/practice-details";
import type { DistrictLevel } from "@/lib/regions/district-level";
import type { DistrictName, Region, RegionSummary, Source } from "@/lib/regions/schema";
import type {
  CountFilter,
  DistrictFilter,
  Found,
  LivingFilter,
  PopulationFilter,
  PracticeFilter,
} from "./row-filter";
import type { CountRow } from "./rows/count-row";
import type { DistrictRow } from "./rows/district-row";
import type { FigureRow } from "./rows/figure-row";
import type { LivingRow } from "./rows/living-row";
import type { PopulationRow } from "./rows/population-row";
import type { PracticeRow } from "./rows/practice-row";

/** How finely borders are drawn: as imported, or thinned for a movable or a printed map. */
export const simplifications = ["none", "fine", "coarse"] as const;
export type Simplification = (typeof simplifications)[number];

export type Shapes = Record<string, Polygon | MultiPolygon>;

/** What open data are made of; whoever answers requests decides how long it is kept. */
export interface OpenDataContent {
  listRegions: () => Promise<RegionSummary[]>;
  findRegion: (slug: string) => Promise<Region | null>;
  listSpecialtyGroups: () => Promise<SpecialtyGroup[]>;
  listDistricts: (region: Region) => Promise<DistrictName[]>;
  hasDistrict: (region: Region, slug: string) => Promise<boolean>;
  listLevels: (region: Region) => Promise<DistrictLevel[]>;
  listDistrictRows: (region: Region, filter: DistrictFilter) => Promise<Found<DistrictRow>>;
  findTopology: (region: Region, level: DistrictLevel) => Promise<DistrictTopology | null>;
  findShapes: (
    region: Region,
    level: DistrictLevel,
    simplification: Exclude<Simplification, "none">,
  ) => Promise<Shapes>;
  listImportedShapes: (
    region: Region,
    level: DistrictLevel,
    keys: readonly string[],
  ) => Promise<Shapes>;
  listPopulationRows: (region: Region, filter: PopulationFilter) => Promise<Found<PopulationRow>>;
  listPracticeRows: (region: Region, filter: PracticeFilter) => Promise<Found<PracticeRow>>;
  listPracticeDetails: (
    region: Region,
    keys: readonly string[],
  ) => Promise<Record<string, PracticeDetails>>;
  findDirectory: (region: Region) => Promise<NestedRows>;
  listCountRows: (region: Region, filter: CountFilter) => Promise<Found<CountRow>>;
  listLivingRows: (region: Region, filter: LivingFilter) => Promise<Found<Omit<LivingRow, "unit">>>;
  listLivingSources: (region: Region) => Promise<Source[]>;
  listFigureRows: (region: Region) => Promise<FigureRow[]>;
  listPublicVersions: (region: Region) => Promise<PublicVersion[]>;
  findCoverageBasis: (region: Region) => Promise<CoverageBasis & { on: string }>;
  findReachResult: (region: Region, group: string) => Promise<StoredResult<ReachResult>>;
  findOutlookResult: (region: Region, group: string) => Promise<StoredResult<OutlookResult>>;
  listCoverageSources: (region: Region, figures: SourcedFigures) => Promise<CoverageSource[]>;
}

/** Which figures of a group's coverage are asked about. */
export interface SourcedFigures {
  group: string;
  view: CoverageView;
  /** ISO day on which seats count. */
  on: string;
  populationYear: number | null;
}

/** A source with what it brought to a coverage figure. */
export type CoverageSource = Source & { role: CoverageSourceRole };

export const coverageSourceRoles = [
  "boundaries",
  "population",
  "projection",
  "practices",
  "counts",
  "residentsPerDoctor",
] as const;
export type CoverageSourceRole = (typeof coverageSourceRoles)[number];
