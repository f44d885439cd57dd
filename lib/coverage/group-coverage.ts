import { coverageFigures, sumOfKnown, type CoverageFigures } from "./district-coverage";
import { residentsPerDoctor } from "./residents-per-doctor";
import type { PopulationCount, ResidentsPerDoctorValue, SpecialtyGroup, Supply } from "./schema";

/** The coverage of a whole region and each of its districts in one group. */
export interface GroupCoverage {
  /** By district key. */
  districts: Map<string, CoverageFigures>;
  region: CoverageFigures;
  /** Residents per full-time doctor that was used; null while none is known. */
  residentsPerDoctor: number | null;
}

interface Basis {
  districts: readonly {
    key: string;
    population: PopulationCount;
    supply: Readonly<Record<string, Supply>>;
  }[];
  residentsPerDoctor: readonly ResidentsPerDoctorValue[];
}

const NOBODY: Supply = { fte: 0, doctors: 0, practices: 0 };

/**
 * Whether a group is planned for areas about as large as a region, so that a degree by district
 * has a meaning (§ 11 and § 12 BPL-RL); the others are planned for several regions together.
 */
export function isRatedByDistrict({ careLevel }: Pick<SpecialtyGroup, "careLevel">): boolean {
  return careLevel === "primary" || careLevel === "general_specialist";
}

/**
 * Computes a group's coverage from the basis figures. When no practice of the whole region has a
 * seat in the group, nothing is known about it: all supply is null, not zero. Where counts stand in
 * for practices, nothing is known of a district without one.
 *
 * @param on ISO day that chooses among residents-per-doctor values
 */
export function groupCoverage(
  basis: Basis,
  group: Pick<SpecialtyGroup, "slug" | "careLevel" | "denominator">,
  { districtType, on }: { districtType: number | null; on: string },
): GroupCoverage {
  const { denominator } = group;
  const residents = residentsPerDoctor(basis.residentsPerDoctor, {
    groupSlug: group.slug,
    districtType,
    on,
  });
  const offered = basis.districts.flatMap(({ supply }) => supply[group.slug] ?? []);
  const isKnown = offered.length > 0;
  // Lists of practices are complete; counts leave out what nobody has counted.
  const isCounted = offered.some(({ practices }) => practices === null);
  const nothing = isKnown && !isCounted ? NOBODY : null;
  const whole = isKnown ? totalSupply(offered) : null;
  const regionFtePerDoctor = whole && whole.doctors > 0 ? whole.fte / whole.doctors : null;
  const byDistrict = isRatedByDistrict(group) ? residents : null;
  const districts = new Map(
    basis.districts.map(({ key, population, supply }) => [
      key,
      coverageFigures({
        population,
        supply: supply[group.slug] ?? nothing,
        denominator,
        residentsPerDoctor: byDistrict,
        regionFtePerDoctor,
      }),
    ]),
  );
  const region = coverageFigures({
    population: totalPopulation(basis.districts.map(({ population }) => population)),
    supply: whole,
    denominator,
    residentsPerDoctor: residents,
    regionFtePerDoctor,
  });
  return { districts, region, residentsPerDoctor: residents };
}

function totalPopulation(counts: readonly PopulationCount[]): PopulationCount {
  return {
    all: sumOfKnown(counts.map(({ all }) => all)),
    women: sumOfKnown(counts.map(({ women }) => women)),
    minors: sumOfKnown(counts.map(({ minors }) => minors)),
  };
}

function totalSupply(supplies: readonly Supply[]): Supply {
  return supplies.reduce<Supply>(
    (sum, { fte, doctors, practices }) => ({
      fte: sum.fte + fte,
      doctors: sum.doctors + doctors,
      practices: sum.practices === null || practices === null ? null : sum.practices + practices,
    }),
    NOBODY,
  );
}
