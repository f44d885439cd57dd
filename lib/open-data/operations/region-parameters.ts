import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { districtLevelSchema, type DistrictLevel } from "@/lib/regions/district-level";
import type { Region } from "@/lib/regions/schema";
import { slugSchema } from "@/lib/regions/schema";
import type { OpenDataContent } from "../open-data-content";
import { parameterProblem } from "../problem";
import { parameter } from "../query-parameters";

export const levelParameter = parameter(districtLevelSchema.optional(), {
  description: "Level of the districts.",
  allowed: districtLevelSchema.options,
});

export const districtParameter = parameter(slugSchema.max(500).optional(), {
  description: "Only this district, by its slug.",
  allowed: ["a “slug” of …/districts"],
});

export const groupParameter = parameter(slugSchema.max(100).optional(), {
  description: "Only this specialty group, by its slug.",
  allowed: ["a “slug” of /api/v1/groups"],
});

/** The level that was asked for, or the one that maps show; refused where there is none of it. */
export async function levelOf(
  content: OpenDataContent,
  region: Region,
  wanted: DistrictLevel | undefined,
): Promise<DistrictLevel> {
  if (wanted === undefined || wanted === region.mapLevel) return region.mapLevel;
  const levels = await content.listLevels(region);
  if (levels.includes(wanted)) return wanted;
  throw parameterProblem([
    {
      parameter: "level",
      detail: `${region.name} has no districts of this level.`,
      allowed: levels,
    },
  ]);
}

/** The group of a slug; refused where there is none. */
export async function groupOf(content: OpenDataContent, slug: string): Promise<SpecialtyGroup> {
  const groups = await content.listSpecialtyGroups();
  const found = groups.find((group) => group.slug === slug);
  if (found) return found;
  throw parameterProblem([
    {
      parameter: "group",
      detail: "There is no such specialty group.",
      allowed: groups.map((group) => group.slug),
    },
  ]);
}

/** Refuses a district or group that does not exist, so that a typing error is no empty list. */
export async function requireKnown(
  content: OpenDataContent,
  region: Region,
  { group, district }: { group?: string | undefined; district?: string | undefined },
): Promise<void> {
  if (group !== undefined) await groupOf(content, group);
  if (district === undefined || (await content.hasDistrict(region, district))) return;
  throw parameterProblem([
    {
      parameter: "district",
      detail: `${region.name} has no such district.`,
      allowed: ["a “slug” of …/districts"],
    },
  ]);
}
