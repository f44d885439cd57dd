import { severityOf, type Finding } from "../finding";
import type { SourceRow } from "../files/source-table";
import type { RequestOf } from "../import-request";
import { paddingFinding } from "../joining/key-padding";
import { distribute } from "../joining/largest-remainder";
import { isOverallTotal } from "../joining/match";
import { matchFinding } from "../joining/match-finding";
import { placeSums, totalRowSums, type PeopleCount } from "../joining/population-sums";
import { checkSums, type SumClaim } from "../joining/sum-check";
import { DatasetProblem } from "../problem";
import { prepareJoin, type Placement } from "./district-join";
import { districtId, requireDistricts, withoutData } from "./district-presence";
import type { KindInput, KindReading } from "./kind-input";
import { LostPeople } from "./lost-people";
import { peopleSums } from "./people-sum";
import { PopulationGathering } from "./population-gathering";
import { populationRows, type Count } from "./population-row";
import { refuseFutureCounts, requireYear } from "./population-years";
import { UnexplainedTotals } from "./unexplained-totals";

type Placed = Extract<Placement, { kind: "placed" }>;

/** Reads people by district, year, age band and sex: totals, a column per band, or a row per band. */
export async function readPopulation(
  input: KindInput<RequestOf<"population">>,
): Promise<KindReading> {
  const { reader, request, log, table } = input;
  requireDistricts(input);
  reader.require("people", "women", "men");
  requireYear(reader, request);
  const join = await prepareJoin(input);
  if (join.padding) log.add(paddingFinding(join.padding));
  const gathering = new PopulationGathering();
  const unexplained = new UnexplainedTotals();
  const totals: PeopleCount[] = [];
  const districts = new Set<string>();
  const said = new Set<string>();
  const reject = (
    row: SourceRow,
    { label, counts, finding }: { label: string; counts: readonly Count[]; finding: Finding },
  ) => {
    log.reject(row, finding, { isKnown: said.has(label) });
    if (severityOf(finding) === "error") lost.add(label, counts);
    said.add(label);
  };
  const countsIn = populationRows(input);
  const lost = new LostPeople();
  const taking = new PopulationTaking(gathering, request.projected);
  let [read, taken, latest] = [0, 0, 0];
  for await (const row of reader.rows()) {
    read += 1;
    const placement = join.place(row);
    const { label } = placement;
    const reading = countsIn(row);
    const counts = "counts" in reading ? reading.counts : [];
    for (const { year } of counts) if (year > latest) latest = year;
    if (placement.kind === "out") {
      const { match } = placement;
      const finding = matchFinding(match, join.labelOf(row), row.line);
      if (isOverallTotal(match))
        totals.push(...counts.map((count) => ({ ...count, line: row.line, place: label })));
      if (!finding) continue;
      if (match.kind !== "none" || !unexplained.defer(row, label, counts, finding))
        reject(row, { label, counts, finding });
    } else if ("finding" in reading) log.reject(row, reading.finding);
    else if (!taking.take(placement, counts, row.line))
      log.reject(row, { code: "duplicateKey", about: label });
    else {
      unexplained.addDistrict(row.line, label, counts);
      for (const { district } of placement.parts) districts.add(districtId(district));
      taken += 1;
    }
  }
  for (const { row, ...told } of unexplained.settle()) reject(row, told);
  if (read === 0) throw new DatasetProblem("noRows", { file: table.file.name });
  refuseFutureCounts(table.file.name, latest, request);
  for (const finding of [...lost.findings(), ...sumFindings(gathering, totals)]) log.add(finding);
  return {
    entries: gathering.entries(),
    read,
    taken,
    level: join.level,
    districtsWithoutData: withoutData(input.context.districts, join.level, districts),
  };
}

/** What the file's own sums say: men and women, age bands, and total rows; and how many there are. */
function sumFindings(gathering: PopulationGathering, totals: readonly PeopleCount[]): Finding[] {
  const claims: SumClaim[] = [];
  function* places() {
    for (const counts of gathering.places()) {
      claims.push(...placeSums(counts));
      yield counts;
    }
  }
  const about = peopleSums(places());
  if (totals.length > 0) claims.push(...totalRowSums(totals, [...gathering.places()].flat()));
  const read: Finding[] = about === "" ? [] : [{ code: "peopleRead", line: null, about }];
  return [...checkSums(claims), ...read];
}

/** Gives the people of rows to their districts. */
class PopulationTaking {
  /** Rows of areas that are summed up to districts: what was taken of each. */
  private readonly summed = new Set<string>();

  constructor(
    private readonly gathering: PopulationGathering,
    private readonly projected: boolean,
  ) {}

  /** Takes the counts of a row; false when the same people were counted before. */
  take({ label, parts, isSummed }: Placed, counts: readonly Count[], line: number): boolean {
    const how = { line, adds: isSummed };
    for (const count of counts) {
      const { year, sex, ageFrom, ageBelow, people } = count;
      if (isSummed) {
        const what = `${label}|${year}|${sex}|${ageFrom}|${ageBelow}`;
        if (this.summed.has(what)) return false;
        this.summed.add(what);
      }
      const shares = isSummed ? distribute(people, parts) : null;
      for (let index = 0; index < parts.length; index += 1) {
        const district = parts[index]?.district;
        if (!district) continue;
        const own = shares ? (shares[index] ?? 0) : people;
        const record = { districtKey: district.key, year, sex, ageFrom, ageBelow, people: own };
        if (!this.gathering.add(district.level, { ...record, projected: this.projected }, how))
          return false;
      }
    }
    return true;
  }
}
