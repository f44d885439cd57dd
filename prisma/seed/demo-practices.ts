import { apportion } from "./apportionment";
import type { DemoDistrict } from "./demo-facts";
import type { DemoSlug } from "./demo-slug";
import { createSeat, splitIntoSeatSizes, type DemoSeat } from "./demo-seats";
import { healthCentreLabel, namePractice, practiceLabels } from "./practice-names";
import { placePractice, type PracticePoint } from "./practice-placement";
import { createRandom, pickWeighted, type RandomSource } from "./seeded-random";
import type { SchematicBoundaries } from "./schematic-boundaries";
import type { DemoGroup } from "./supply-targets";

export type DemoPractice = PracticePoint & {
  key: string;
  name: string;
  street: null;
  postcode: string | null;
  city: string;
  seats: DemoSeat[];
};

export type PracticePlan = {
  slug: DemoSlug;
  city: string;
  districts: readonly DemoDistrict[];
  /** People per district of the base year, in the order of the districts. */
  people: readonly number[];
  boundaries: SchematicBoundaries;
  supply: readonly { group: DemoGroup; fte: number }[];
};

type LocalSeat = { district: number; seat: DemoSeat };

/** How strongly a group gathers in the centres; 1 follows the specialist weights of the districts. */
const concentration: Partial<Record<DemoGroup, number>> = {
  kinderaerzte: 0.6,
  psychotherapeuten: 0.75,
  frauenaerzte: 0.85,
  augenaerzte: 0.9,
  radiologen: 1.5,
};
const defaultConcentration = 1.15;
/** From this specialist weight on a district has a health centre for several groups. */
const healthCentreWeight = 1.8;

/** General practitioners follow the people, more or less well; the rest of a quarter goes first. */
function spreadGeneralPractice(plan: PracticePlan, fte: number, random: RandomSource): LocalSeat[] {
  const quarters = apportion(
    Math.floor(fte * 4 + 1e-9),
    plan.districts.map(({ doctorWeight }, index) => doctorWeight * plan.people[index]!),
  );
  const rest = Math.round(fte * 100) / 100 - quarters.reduce((sum, value) => sum + value, 0) / 4;
  const largest = quarters.indexOf(Math.max(...quarters));
  return quarters.flatMap((share, district) => {
    const local = share / 4 + (district === largest ? rest : 0);
    return splitIntoSeatSizes(local, "hausaerzte", random).map((size) => ({
      district,
      seat: createSeat(plan.slug, "hausaerzte", size, random),
    }));
  });
}

function spreadSpecialists(
  plan: PracticePlan,
  group: DemoGroup,
  fte: number,
  random: RandomSource,
): LocalSeat[] {
  const weights = plan.districts.map(
    ({ specialistWeight }) => specialistWeight ** (concentration[group] ?? defaultConcentration),
  );
  return splitIntoSeatSizes(fte, group, random).map((size) => ({
    district: pickWeighted(weights, random),
    seat: createSeat(plan.slug, group, size, random),
  }));
}

function groupIntoPractices(seats: readonly DemoSeat[], random: RandomSource): DemoSeat[][] {
  const rest = [...seats];
  const practices: DemoSeat[][] = [];
  while (rest.length > 0) practices.push(rest.splice(0, 1 + pickWeighted([58, 30, 12], random)));
  return practices;
}

function joinsHealthCentre(
  district: DemoDistrict,
  group: DemoGroup,
  random: RandomSource,
): boolean {
  const mayJoin = group !== "hausaerzte" && group !== "psychotherapeuten";
  return mayJoin && district.specialistWeight >= healthCentreWeight && random() < 0.3;
}

function buildDistrictPractices(
  plan: PracticePlan,
  index: number,
  seats: readonly DemoSeat[],
): DemoPractice[] {
  const district = plan.districts[index]!;
  const random = createRandom(`practices ${district.key}`);
  const polygon = plan.boundaries.features[index]!.geometry;
  const build = (
    slug: string,
    name: string,
    spread: number,
    members: DemoSeat[],
  ): DemoPractice => ({
    key: `${slug}-${district.key}`,
    name,
    street: null,
    postcode: null,
    city: plan.city,
    ...placePractice(district, polygon, spread, random),
    seats: members,
  });
  const shared = seats.filter(({ group }) => joinsHealthCentre(district, group, random));
  const own = seats.filter((seat) => !shared.includes(seat));
  const groups = [...new Set(own.map(({ group }) => group))];
  const practices = groups.flatMap((group) => {
    const members = groupIntoPractices(
      own.filter((seat) => seat.group === group),
      random,
    );
    return members.map((list, position) => {
      const name = namePractice(practiceLabels[group], district.name, position + 1, members.length);
      const spread = group === "hausaerzte" ? 0.24 : 0.15;
      return build(`${group}-${position + 1}`, name, spread, list);
    });
  });
  if (shared.length === 0) return practices;
  return [...practices, build("mvz", `${healthCentreLabel} ${district.name}`, 0.06, shared)];
}

/**
 * Invents the practices of a demo region with their seats. The seats of a group add up exactly to
 * the supply asked for; every practice lies inside the polygon of its district.
 */
export function buildDemoPractices(plan: PracticePlan): DemoPractice[] {
  const seats = plan.supply.flatMap(({ group, fte }) => {
    const random = createRandom(`seats ${plan.slug} ${group}`);
    return group === "hausaerzte"
      ? spreadGeneralPractice(plan, fte, random)
      : spreadSpecialists(plan, group, fte, random);
  });
  return plan.districts.flatMap((_, index) => {
    const local = seats.filter(({ district }) => district === index).map(({ seat }) => seat);
    return buildDistrictPractices(plan, index, local);
  });
}
