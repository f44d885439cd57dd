import { API_ROOT } from "../operation";
import { catalogueAddress, operatorOf } from "./agents";
import { sourcesOf, type CatalogueRegion } from "./catalogue-region";
import { inBoth } from "./catalogue-words";
import { bilingual, iri, type Description } from "./description";
import { timeOf } from "./distributions";
import { licenceOf } from "./licence-description";
import { regionDatasets } from "./region-datasets";
import { terms } from "./vocabulary";

/**
 * The catalogue of a deployment after DCAT-AP.de 3.0: the data sets of every region with their
 * files, and the interface that hands them out.
 *
 * @param site address of the portal, without a trailing slash
 */
export function catalogueOf(site: string, regions: readonly CatalogueRegion[]): Description[] {
  const address = catalogueAddress(site);
  const service = `${site}${API_ROOT}#service`;
  const below = regions.flatMap((region) => regionDatasets(site, service, region));
  const datasets = below.filter(({ type }) => type === "dcat:Dataset");
  const operator = operatorOf(
    site,
    regions.map(({ region }) => region),
  );
  const names = regions.map(({ region }) => region.name).join(", ");
  const published = regions
    .flatMap(({ versions }) => versions.flatMap(({ publishedAt }) => publishedAt ?? []))
    .sort();
  const catalogue: Description = {
    iri: address,
    type: "dcat:Catalog",
    properties: {
      "dct:title": bilingual(inBoth((t) => t("catalogue.title"))),
      "dct:description": bilingual(
        inBoth((t) => t("catalogue.description", { regions: names || "–" })),
      ),
      "dct:publisher": [iri(operator.iri)],
      "foaf:homepage": [iri(site)],
      "dct:language": [iri(terms.german)],
      "dcat:themeTaxonomy": [iri(terms.themes)],
      "dct:issued": timeOf(published[0] ?? null),
      "dct:modified": timeOf(published.at(-1) ?? null),
      "dcat:service": [iri(service)],
      "dcat:dataset": datasets.map((dataset) => iri(dataset.iri)),
    },
  };
  const licence = licenceOf(
    regions.flatMap((region) => sourcesOf(region, region.versions)),
    `${site}${API_ROOT}`,
  );
  const interfaceOfData: Description = {
    iri: service,
    type: "dcat:DataService",
    properties: {
      "dct:title": bilingual(inBoth((t) => t("catalogue.service"))),
      "dct:description": bilingual(inBoth((t) => t("catalogue.serviceDescription"))),
      "dct:publisher": [iri(operator.iri)],
      "dcat:endpointURL": [iri(`${site}${API_ROOT}`)],
      "dcat:endpointDescription": [iri(`${site}${API_ROOT}/openapi.json`)],
      "dct:license": [licence.value],
      "dcatap:availability": [iri(terms.available)],
      "dcat:servesDataset": datasets.map((dataset) => iri(dataset.iri)),
    },
  };
  return distinct([catalogue, interfaceOfData, ...licence.descriptions, operator, ...below]);
}

/** Each thing once, as agents are told with every data set that they have to do with. */
function distinct(descriptions: readonly Description[]): Description[] {
  return [...new Map(descriptions.map((each) => [each.iri, each])).values()];
}
