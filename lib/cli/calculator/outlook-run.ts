import type { SupplyRules } from "@/lib/coverage/outlook/doctor-supply";
import { regionOutlook } from "@/lib/coverage/outlook/region-outlook";
import { readDoctors, readHazard } from "./doctor-file";
import { readPeople, readWeights } from "./people-file";

/** What `praxisnah outlook` is asked, with whole paths. */
export interface OutlookRequest extends Omit<SupplyRules, "hazard"> {
  doctors: string;
  people: string;
  residentsPerDoctor: number;
  hazard: string | null;
  weights: string | null;
}

/**
 * Reads the files of a request and computes every year from the first to the last one of the people;
 * a figure is null where what it depends on was not given.
 *
 * @throws CommandProblem when a file cannot be used
 */
export async function runOutlook(request: OutlookRequest) {
  const { residentsPerDoctor, entryAge, ...rules } = request;
  const doctors = await readDoctors(request.doctors);
  const hazard = request.hazard === null ? null : await readHazard(request.hazard);
  const weights = request.weights === null ? null : await readWeights(request.weights);
  const people = await readPeople(request.people, weights);
  const baseYear = people[0]?.year ?? 0;
  const { years } = regionOutlook(
    {
      baseYear,
      doctors,
      unknownAge: { heads: 0, fte: 0 },
      people,
      residentsPerDoctor,
      needWeights: weights?.weights ?? null,
    },
    { ...rules, population: "projected" },
    { entryAge, hazard, until: people.at(-1)?.year ?? baseYear },
  );
  return years.map(({ year, heads, fte, ...need }) => ({
    year,
    heads,
    fte,
    required_plain: need.requiredPlain,
    required_weighted: need.requiredWeighted,
    degree_plain: need.degreePlain,
    degree_weighted: need.degreeWeighted,
  }));
}
