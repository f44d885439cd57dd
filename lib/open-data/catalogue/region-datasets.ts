import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { CoverageView } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { servedViews } from "../coverage/view-figures";
import { coverageSearch } from "../file-address";
import { regionAddress } from "../operations/regions";
import { contactOf, creatorOf, publisherOf, regionPage } from "./agents";
import { kindFacts, type CatalogueKind } from "./catalogue-kind";
import { kindsOf, sourcesOf, versionsOf, type CatalogueRegion } from "./catalogue-region";
import { inBoth, viewTitle } from "./catalogue-words";
import { bilingual, day, iri, type Description } from "./description";
import { distributionsOf, timeOf } from "./distributions";
import { attributionOf, licenceOf } from "./licence-description";
import { placeOf, placeValues } from "./place";
import { terms } from "./vocabulary";

interface DatasetNames {
  kind: CatalogueKind;
  group: SpecialtyGroup | null;
}

/** Views of a group that have figures by district: one that is planned more widely has one only. */
function viewsOf(group: SpecialtyGroup): CoverageView[] {
  return servedViews().filter((view) => view === "in-district" || isRatedByDistrict(group));
}

function titleOf({ kind, group }: DatasetNames, region: string) {
  return inBoth((t, locale) => {
    const title = t(`kind.${kind}.title`);
    if (!group) return t("catalogue.dataset", { title, region });
    const name = locale === "de" ? group.nameGerman : group.nameEnglish;
    return t("catalogue.coverage", { title, group: name, region });
  });
}

function datasetDescriptions(
  site: string,
  service: string,
  told: CatalogueRegion,
  names: DatasetNames,
): Description[] {
  const { region } = told;
  const { kind, group } = names;
  const versions = versionsOf(told, kind);
  const sources = sourcesOf(told, versions);
  const address = regionAddress(site, region.slug) + kindFacts[kind].path;
  const dataset = group ? `${address}?group=${group.slug}` : address;
  const published = versions.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const [issued = null] = published;
  const modified = published.at(-1) ?? null;
  const title = titleOf(names, region.name);
  const licence = licenceOf(sources, dataset);
  const attribution = attributionOf(sources);
  const facts = { kind, address, licence, attribution, issued, modified, service };
  const files = group
    ? viewsOf(group).flatMap((view) => {
        const fileTitle = inBoth(
          (_, locale) => `${title[locale]}, ${viewTitle(view, region.mapLevel, locale)}`,
        );
        const search = `?${coverageSearch(group.slug, view)}`;
        return distributionsOf({ ...facts, search, title: fileTitle });
      })
    : distributionsOf({ ...facts, search: "", title });
  const creators = [...new Set(sources.map(({ publisher }) => publisher))].map((name) =>
    creatorOf(site, name),
  );
  const days = sources.map(({ asOf }) => asOf).sort();
  const period = `${dataset}#period`;
  const isDemo = sources.some(({ demo }) => demo);
  return [
    {
      iri: dataset,
      type: "dcat:Dataset",
      properties: {
        "dct:title": bilingual(title),
        "dct:description": bilingual(
          inBoth((t) => {
            const description = t(`kind.${kind}.description`);
            return isDemo ? t("catalogue.demo", { description }) : description;
          }),
        ),
        "dct:publisher": [iri(publisherOf(site, region).iri)],
        "dct:creator": creators.map((creator) => iri(creator.iri)),
        "dcat:contactPoint": [iri(contactOf(site, region).iri)],
        "dcat:theme": [iri(terms.health)],
        "dcat:keyword": keywords(region.name),
        "dct:identifier": [{ text: dataset, datatype: "xsd:string" }],
        "dct:issued": timeOf(issued),
        "dct:modified": timeOf(modified),
        "dct:language": [iri(terms.german)],
        "dct:accessRights": [iri(terms.public)],
        "dct:accrualPeriodicity": [iri(terms.irregularly)],
        "dcatap:availability": [iri(terms.available)],
        "dcat:landingPage": [iri(`${regionPage(site, region)}/daten`)],
        "dct:temporal": days.length === 0 ? [] : [iri(period)],
        ...placeValues(site, told),
        "dcat:distribution": files.map((file) => iri(file.iri)),
      },
    },
    ...files,
    ...licence.descriptions,
    ...creators,
    ...(days.length === 0
      ? []
      : [
          {
            iri: period,
            type: "dct:PeriodOfTime",
            properties: {
              "dcat:startDate": [day(days[0] ?? "")],
              "dcat:endDate": [day(days.at(-1) ?? "")],
            },
          } satisfies Description,
        ]),
  ];
}

/** The words by which people look for a data set of a region. */
function keywords(region: string) {
  const told = inBoth((t) => t("catalogue.keywords"));
  const listed = (["de", "en"] as const).flatMap((language) =>
    told[language].split(", ").map((text) => ({ text, language })),
  );
  return [...listed, { text: region, language: "de" as const }];
}

/** The data sets of a region with their files and everything that describes them. */
export function regionDatasets(
  site: string,
  service: string,
  told: CatalogueRegion,
): Description[] {
  const { region, groups } = told;
  const names = kindsOf(told).flatMap((kind): DatasetNames[] =>
    kind === "coverage" ? groups.map((group) => ({ kind, group })) : [{ kind, group: null }],
  );
  if (names.length === 0) return [];
  return [
    ...names.flatMap((each) => datasetDescriptions(site, service, told, each)),
    publisherOf(site, region),
    contactOf(site, region),
    ...placeOf(site, told),
  ];
}
