import type { Bounds } from "@/lib/cartography/ring-geometry";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { PublicVersion } from "@/lib/datasets/version";
import type { Region, Source } from "@/lib/regions/schema";
import type { OpenDataContent } from "../open-data-content";
import { kindFacts, kindsMadeOf, type CatalogueKind } from "./catalogue-kind";

/** What the catalogue says about a region. */
export interface CatalogueRegion {
  region: Region;
  /** Published versions of which the region shows something. */
  versions: PublicVersion[];
  /** Groups of which any supply is known. */
  groups: SpecialtyGroup[];
  /** West, south, east, north in degrees; null before any boundaries were imported. */
  bounds: Bounds | null;
}

/** Reads what the catalogue says about a region. */
export async function catalogueRegion(
  content: OpenDataContent,
  region: Region,
): Promise<CatalogueRegion> {
  const [versions, groups, basis, topology] = await Promise.all([
    content.listPublicVersions(region),
    content.listSpecialtyGroups(),
    content.findCoverageBasis(region),
    content.findTopology(region, region.mapLevel),
  ]);
  const shown = new Set(region.sources.flatMap(({ versionId }) => versionId ?? []));
  const supplied = new Set(basis.districts.flatMap(({ supply }) => Object.keys(supply)));
  const [west, south, east, north] = topology?.bbox ?? [];
  return {
    region,
    versions: versions.filter(({ id, status }) => status === "published" && shown.has(id)),
    groups: groups.filter(({ slug }) => supplied.has(slug)),
    bounds:
      west === undefined || south === undefined || east === undefined || north === undefined
        ? null
        : [west, south, east, north],
  };
}

/** The versions that a kind of data is made of. */
export function versionsOf(
  { versions }: Pick<CatalogueRegion, "versions">,
  kind: CatalogueKind,
): PublicVersion[] {
  const parts = kindFacts[kind].madeOf.flat();
  return versions.filter((version) => parts.includes(version.kind));
}

/** The kinds of data that a region has. */
export function kindsOf({ versions }: Pick<CatalogueRegion, "versions">): CatalogueKind[] {
  return kindsMadeOf(new Set(versions.map(({ kind }) => kind)));
}

/** The sources that brought some versions. */
export function sourcesOf(
  { region }: Pick<CatalogueRegion, "region">,
  versions: readonly PublicVersion[],
): Source[] {
  const ids = new Set(versions.map(({ id }) => id));
  return region.sources.filter(({ versionId }) => versionId !== null && ids.has(versionId));
}
