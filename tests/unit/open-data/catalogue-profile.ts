import type { Quad, Term } from "n3";
import { fullName, type PrefixedName } from "@/lib/open-data/catalogue/vocabulary";

type Kind = "iri" | "text";

interface Rule {
  property: PrefixedName;
  least: number;
  most?: number;
  kind?: Kind;
  /** The class that the value must be described as in the same catalogue. */
  describedAs?: PrefixedName;
  /** What every value must begin with. */
  from?: string;
}

const AUTHORITY = "http://publications.europa.eu/resource/authority/";
const description: Rule[] = [
  { property: "dct:title", least: 1, kind: "text" },
  { property: "dct:description", least: 1, kind: "text" },
  { property: "dct:publisher", least: 1, most: 1, kind: "iri", describedAs: "foaf:Agent" },
];
const dates: Rule[] = [
  { property: "dct:issued", least: 0, most: 1, kind: "text" },
  { property: "dct:modified", least: 0, most: 1, kind: "text" },
];

/**
 * What DCAT-AP.de 3.0 demands of each class, with the convention that goes beyond it in brackets.
 * Sources: the table of classes in the specification (https://www.dcat-ap.de/def/dcatde/3.0/spec/),
 * its SHACL shapes "german additions", and the book of conventions
 * (https://www.dcat-ap.de/def/dcatde/2.0/implRules/).
 */
export const PROFILE: Readonly<Partial<Record<PrefixedName, readonly Rule[]>>> = {
  "dcat:Catalog": [
    ...description,
    ...dates,
    { property: "foaf:homepage", least: 0, most: 1, kind: "iri" },
    { property: "dcat:dataset", least: 1, kind: "iri", describedAs: "dcat:Dataset" },
    { property: "dcat:service", least: 0, kind: "iri", describedAs: "dcat:DataService" },
    { property: "dct:license", least: 0, most: 1 },
  ],
  "dcat:Dataset": [
    ...description,
    ...dates,
    // Convention 30: the EU's themes.
    { property: "dcat:theme", least: 1, kind: "iri", from: `${AUTHORITY}data-theme/` },
    { property: "dcat:contactPoint", least: 1, kind: "iri", describedAs: "vcard:Kind" },
    { property: "dcat:distribution", least: 1, kind: "iri", describedAs: "dcat:Distribution" },
    { property: "dct:creator", least: 0, kind: "iri", describedAs: "foaf:Agent" },
    { property: "dct:spatial", least: 0, kind: "iri", describedAs: "dct:Location" },
    { property: "dct:temporal", least: 0, kind: "iri", describedAs: "dct:PeriodOfTime" },
    {
      property: "dct:accessRights",
      least: 0,
      most: 1,
      kind: "iri",
      from: `${AUTHORITY}access-right/`,
    },
    { property: "dct:language", least: 0, kind: "iri", from: `${AUTHORITY}language/` },
    {
      property: "dct:accrualPeriodicity",
      least: 0,
      most: 1,
      kind: "iri",
      from: `${AUTHORITY}frequency/`,
    },
    {
      property: "dcatde:politicalGeocodingLevelURI",
      least: 0,
      kind: "iri",
      from: "http://dcat-ap.de/def/politicalGeocoding/Level/",
    },
    { property: "dcatde:geocodingDescription", least: 0, kind: "text" },
    {
      property: "dcatap:availability",
      least: 0,
      most: 1,
      kind: "iri",
      from: `${AUTHORITY}planned-availability/`,
    },
    { property: "dcat:keyword", least: 1, kind: "text" },
  ],
  "dcat:Distribution": [
    ...dates,
    { property: "dcat:accessURL", least: 1, kind: "iri" },
    // Convention 39: a plain file is access and download at once.
    { property: "dcat:downloadURL", least: 1, kind: "iri" },
    { property: "dct:license", least: 1, most: 1, kind: "iri" },
    // Convention 35.
    { property: "dcatde:licenseAttributionByText", least: 1, kind: "text" },
    // Convention 31.
    { property: "dct:format", least: 1, most: 1, kind: "iri", from: `${AUTHORITY}file-type/` },
    {
      property: "dcat:mediaType",
      least: 0,
      most: 1,
      kind: "iri",
      from: "https://www.iana.org/assignments/media-types/",
    },
    // Convention 22.
    {
      property: "adms:status",
      least: 1,
      most: 1,
      kind: "iri",
      from: "http://purl.org/adms/status/",
    },
    { property: "dcat:accessService", least: 0, kind: "iri", describedAs: "dcat:DataService" },
  ],
  "dcat:DataService": [
    ...description,
    { property: "dcat:endpointURL", least: 1, kind: "iri" },
    // Convention 32.
    { property: "dct:license", least: 1, most: 1, kind: "iri" },
    { property: "dcat:servesDataset", least: 1, kind: "iri", describedAs: "dcat:Dataset" },
    { property: "dcatap:availability", least: 0, most: 1, kind: "iri" },
  ],
  "foaf:Agent": [
    { property: "foaf:name", least: 1, kind: "text" },
    {
      property: "dct:type",
      least: 0,
      most: 1,
      kind: "iri",
      from: "http://purl.org/adms/publishertype/",
    },
  ],
  "vcard:Kind": [
    { property: "vcard:fn", least: 0, most: 1, kind: "text" },
    // Convention 1: an address of mail or of the web.
    { property: "vcard:hasURL", least: 1, kind: "iri" },
    { property: "vcard:hasTelephone", least: 0, kind: "iri", from: "tel:+" },
  ],
  "dct:PeriodOfTime": [
    // Convention 38.
    { property: "dcat:startDate", least: 1, most: 1, kind: "text" },
    { property: "dcat:endDate", least: 1, most: 1, kind: "text" },
  ],
  // Convention 4: with the reference system.
  "dct:Location": [
    {
      property: "dcat:bbox",
      least: 1,
      most: 1,
      kind: "text",
      from: "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POLYGON((",
    },
  ],
  "dct:LicenseDocument": [{ property: "rdfs:label", least: 1, kind: "text" }],
};

function kindOf({ termType }: Term): Kind | null {
  if (termType === "NamedNode") return "iri";
  return termType === "Literal" ? "text" : null;
}

/** What in a catalogue is against the profile; nothing when it keeps to it. */
export function violations(quads: readonly Quad[]): string[] {
  const type = fullName("rdf:type");
  const classOf = new Map(
    quads
      .filter(({ predicate }) => predicate.value === type)
      .map(({ subject, object }) => [subject.value, object.value]),
  );
  const isLost = ({ subject }: Quad) => !classOf.has(subject.value);
  const lost = quads.filter(isLost).map(({ subject }) => `${subject.value} has no class`);
  const broken = Object.entries(PROFILE).flatMap(([name, rules]) => {
    const full = fullName(name as PrefixedName);
    const things = [...classOf].flatMap(([subject, each]) => (each === full ? [subject] : []));
    return things.flatMap((thing) =>
      (rules ?? []).flatMap((rule) => brokenRule(quads, classOf, thing, rule)),
    );
  });
  const known = new Set(Object.keys(PROFILE).map((name) => fullName(name as PrefixedName)));
  const unknown = [...classOf].flatMap(([subject, each]) =>
    known.has(each) ? [] : [`${subject} is a ${each}, of which the profile says nothing`],
  );
  return [...lost, ...unknown, ...broken];
}

function brokenRule(
  quads: readonly Quad[],
  classOf: ReadonlyMap<string, string>,
  thing: string,
  { property, least, most = Infinity, kind, describedAs, from = "" }: Rule,
): string[] {
  const predicateName = fullName(property);
  const values = quads
    .filter(
      ({ subject, predicate }) => subject.value === thing && predicate.value === predicateName,
    )
    .map(({ object }) => object);
  const told: string[] = [];
  if (values.length < least) told.push(`${thing} needs ${least} ${property}`);
  if (values.length > most) told.push(`${thing} may have ${most} ${property} only`);
  for (const value of values) {
    if (kind && kindOf(value) !== kind) told.push(`${property} of ${thing} is no ${kind}`);
    if (value.value.trim() === "") told.push(`${property} of ${thing} is empty`);
    if (!value.value.startsWith(from)) told.push(`${property} of ${thing} is ${value.value}`);
    if (describedAs && classOf.get(value.value) !== fullName(describedAs))
      told.push(`${value.value}, ${property} of ${thing}, is no ${describedAs}`);
  }
  return told;
}
