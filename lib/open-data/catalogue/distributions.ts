import { mediaTypeOf } from "../media-format";
import type { FileFormat } from "../file-address";
import type { CatalogueKind } from "./catalogue-kind";
import { kindFacts } from "./catalogue-kind";
import { inBoth } from "./catalogue-words";
import { bilingual, iri, plain, time, type Description, type Value } from "./description";
import type { Licence } from "./licence-description";
import { terms } from "./vocabulary";

/** The file type of the EU's list, and what people call it. */
const FILE_TYPES = {
  json: { type: "JSON", name: "JSON" },
  csv: { type: "CSV", name: "CSV" },
  geojson: { type: "GEOJSON", name: "GEOJSON" },
  "fhir.json": { type: "JSON", name: "FHIR R4" },
} as const satisfies Record<FileFormat, { type: string; name: string }>;

/** What all files of a data set have in common. */
export interface FileFacts {
  kind: CatalogueKind;
  /** Address below the region without extension. */
  address: string;
  /** What stands behind the question mark, e.g. "?group=hausaerzte"; empty for nothing. */
  search: string;
  /** What the files hold. */
  title: Record<"de" | "en", string>;
  licence: Licence;
  attribution: string;
  issued: string | null;
  modified: string | null;
  /** The interface that hands them out. */
  service: string;
}

/** A file of a data set in each of its formats. */
export function distributionsOf(facts: FileFacts): Description[] {
  const { kind, address, search, title, licence, attribution, issued, modified } = facts;
  return kindFacts[kind].formats.map((format) => {
    const file = iri(`${address}.${format}${search}`);
    const { type, name } = FILE_TYPES[format];
    return {
      iri: `${address}.${format}${search}#distribution`,
      type: "dcat:Distribution",
      properties: {
        "dct:title": bilingual(
          inBoth((t, locale) =>
            t("catalogue.distribution", { title: title[locale], format: name }),
          ),
        ),
        "dcat:accessURL": [file],
        "dcat:downloadURL": [file],
        "dcat:accessService": [iri(facts.service)],
        "dct:format": [iri(terms.fileType(type))],
        "dcat:mediaType": [iri(terms.mediaType(mediaTypeOf(format)))],
        "dct:license": [licence.value],
        "dcatde:licenseAttributionByText": [plain(attribution)],
        "dcatap:availability": [iri(terms.available)],
        "adms:status": [iri(terms.completed)],
        "dct:issued": timeOf(issued),
        "dct:modified": timeOf(modified),
      },
    };
  });
}

/** A point in time as a value; nothing for null. */
export function timeOf(moment: string | null): Value[] {
  return moment === null ? [] : [time(moment)];
}
