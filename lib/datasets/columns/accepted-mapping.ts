import type { Finding } from "../finding";
import type { SourceTable } from "../files/source-table";
import type { ImportRequest } from "../import-request";
import { groupNamedBy } from "../kinds/specialty-group-words";
import { DatasetProblem } from "../problem";
import { mappingText, parseMapping } from "./column-mapping";
import type { TableProfile } from "./column-profile";
import { completedMapping } from "./completed-mapping";
import { listed } from "./heading";
import { PEOPLE_SEX } from "./mapped-people";
import { mappingProfileSchema, type MappingProfile } from "./mapping-profile";
import { proposeMapping, type MappingProposal } from "./mapping-proposal";
import { mappingSummary } from "./mapping-summary";
import { applyProfile, parseRename, renamedColumns } from "./profile-application";
import { namesProjection } from "./projection-heading";
import { ambiguousAges } from "./span-answer";

export interface AcceptedMapping {
  /** The request with everything that the mapping settles. */
  request: ImportRequest;
  /** Whether the headings suggested it, so that nobody has said it yet. */
  isProposed: boolean;
  findings: Finding[];
}

/**
 * How the columns of a file are read: as a saved profile says, as the person says, or, when nobody
 * says anything, as the headings suggest, which the report then tells.
 *
 * @throws DatasetProblem when columns of the profile are gone, or two columns are equally likely
 */
export function acceptMapping(
  asked: ImportRequest,
  saved: MappingProfile | null,
  table: SourceTable,
  profile: TableProfile,
): AcceptedMapping {
  const accepted = chosenMapping(asked, saved, table, profile);
  const { request, findings } = accepted;
  const heading = projectionHeading(request);
  if (request.kind !== "population" || request.projected || heading === null) return accepted;
  const finding: Finding = { code: "projectionRead", line: null, about: heading };
  return {
    ...accepted,
    request: { ...request, projected: true },
    findings: [...findings, finding],
  };
}

/** The heading of years or people that says that the figures are expected, not counted. */
function projectionHeading({ map }: ImportRequest): string | null {
  const told = map.map(parseMapping).find(({ column, field }) => {
    const [name = ""] = field.split(":");
    return (name === "year" || PEOPLE_SEX.has(name)) && namesProjection(column);
  });
  return told?.column ?? null;
}

function chosenMapping(
  asked: ImportRequest,
  saved: MappingProfile | null,
  table: SourceTable,
  profile: TableProfile,
): AcceptedMapping {
  const isProposed = !saved && asked.map.length === 0;
  if (saved) return readByProfile(asked, saved, table);
  const ages = "ages" in asked ? asked.ages : undefined;
  const proposal = proposeMapping(profile, asked.kind, { ages });
  if (!isProposed) return completed(asked, proposal);
  if (proposal.spanEnd === "contradictory") throw ambiguousAges(table.file.name, proposal.spans);
  const [twins] = proposal.doubled;
  if (twins)
    throw new DatasetProblem("doubledPeople", { file: table.file.name, columns: listed(twins) });
  const mappings = [...proposal.mappings, ...columnOfGroup(asked, proposal)].filter(
    ({ field }) => !(field in asked.set),
  );
  // A name tells nothing that a key does not.
  const isSpare = (field: string) =>
    field === "name" && proposal.fields.some((one) => one.field === "key" && one.column !== null);
  const findings: Finding[] = [
    { code: "mappingProposed", line: null, about: mappingSummary(mappings) },
    ...proposal.fields.flatMap(({ field, column, candidates }): Finding[] =>
      column === null && candidates.length > 1 && !(field in asked.set) && !isSpare(field)
        ? [
            {
              code: "mappingUnclear",
              line: null,
              about: `${field}: ${candidates.map((candidate) => candidate.column).join(", ")}`,
            },
          ]
        : [],
    ),
  ];
  return { request: { ...asked, map: mappings.map(mappingText) }, isProposed, findings };
}

/** Of a table with a column for each group the one of the group that is asked for. */
function columnOfGroup({ set }: ImportRequest, { byGroup, mappings }: MappingProposal) {
  const group = groupNamedBy(set.group ?? "");
  const isSaid = mappings.some(({ field }) => field === "doctors" || field === "fte");
  const own = isSaid ? undefined : byGroup.find((one) => one.group === group);
  return own ? [{ column: own.column, field: "doctors" }] : [];
}

/** What a saved profile says, and which columns it reads how. */
function readByProfile(
  asked: ImportRequest,
  saved: MappingProfile,
  table: SourceTable,
): AcceptedMapping {
  const request = withProfile(asked, saved, table);
  const about = mappingSummary(request.map.map(parseMapping));
  const findings: Finding[] = about === "" ? [] : [{ code: "mappingOfProfile", line: null, about }];
  return { request, isProposed: false, findings };
}

/** What a person said, with columns for the fields that are needed and that nobody mentioned. */
function completed(asked: ImportRequest, proposal: MappingProposal): AcceptedMapping {
  const constants = Object.keys(asked.set);
  if ("year" in asked && asked.year !== undefined) constants.push("year");
  const added = completedMapping(proposal, asked.map.map(parseMapping), constants);
  if (added.length === 0) return { request: asked, isProposed: false, findings: [] };
  const request = { ...asked, map: [...asked.map, ...added.map(mappingText)] };
  const about = mappingSummary(added);
  return { request, isProposed: false, findings: [{ code: "mappingProposed", line: null, about }] };
}

function withProfile(
  asked: ImportRequest,
  saved: MappingProfile,
  table: SourceTable,
): ImportRequest {
  const applied = applyProfile(saved, table.columns, asked.rename.map(parseRename));
  if (!applied.ok) throw renamedColumns(table.file.name, saved, applied.missing, table.columns);
  const kept = {
    map: [...applied.mappings.map(mappingText), ...asked.map],
    where: [...applied.conditions.map(({ column, value }) => `${column}=${value}`), ...asked.where],
    decimal: [...applied.decimal, ...asked.decimal],
    set: { ...saved.set, ...asked.set },
    layer: asked.layer ?? saved.layer,
    encoding: asked.encoding ?? saved.encoding,
    delimiter: asked.delimiter ?? saved.delimiter,
  };
  switch (asked.kind) {
    case "boundaries":
      return {
        ...asked,
        ...kept,
        level: asked.level ?? saved.level,
        parentLevel: asked.parentLevel ?? saved.parentLevel,
        crs: asked.crs ?? saved.crs,
      };
    case "population":
      return {
        ...asked,
        ...kept,
        level: asked.level ?? saved.level,
        year: asked.year ?? saved.year,
        ages: asked.ages ?? saved.ages,
        projected: asked.projected || saved.projected,
      };
    case "counts":
    case "living_conditions":
    case "aliases":
    case "crosswalk":
      return { ...asked, ...kept, level: asked.level ?? saved.level };
    case "practices":
    case "places":
    case "localities":
      return { ...asked, ...kept, crs: asked.crs ?? saved.crs };
    default:
      return { ...asked, ...kept };
  }
}

/** What a request says of reading a file, to be saved under a name. */
export function profileOf(
  name: string,
  request: ImportRequest,
  columns: readonly string[],
): MappingProfile {
  const { file: _file, source: _source, profile: _profile, rename: _rename, ...how } = request;
  const known = new Set(Object.keys(mappingProfileSchema.shape));
  return mappingProfileSchema.parse({
    ...Object.fromEntries(
      Object.entries(how).filter(([field, value]) => known.has(field) && value !== undefined),
    ),
    name,
    columns,
  });
}
