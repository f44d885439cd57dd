import { z } from "zod";
import { catalogueOf } from "../catalogue/catalogue";
import { catalogueRegion } from "../catalogue/catalogue-region";
import { linkedDataText } from "../catalogue/linked-data";
import { turtleText } from "../catalogue/turtle";
import type { PortalOperation } from "../operation";
import { parseQuery } from "../query-parameters";

const valueSchema = z.object({
  "@id": z.string().optional(),
  "@value": z.string().optional(),
  "@language": z.string().optional(),
  "@type": z.string().optional(),
});

const linkedDataSchema = z
  .object({
    "@context": z.record(z.string(), z.string()),
    "@graph": z.array(
      z.object({ "@id": z.string(), "@type": z.string() }).catchall(z.array(valueSchema)),
    ),
  })
  .meta({ description: "JSON-LD 1.1." });

const querySchema = z.object({});

export const getCatalogue: PortalOperation = {
  id: "getCatalogue",
  scope: "portal",
  path: "/catalog",
  summary: "The catalogue of all data sets (DCAT-AP.de 3.0)",
  query: querySchema,
  formats: { jsonld: { name: "Catalogue", schema: linkedDataSchema }, ttl: null },
  answer: async ({ content, search, format, site }) => {
    parseQuery(querySchema, search);
    const listed = await content.listRegions();
    const found = await Promise.all(listed.map(({ slug }) => content.findRegion(slug)));
    const regions = await Promise.all(
      found.flatMap((region) => (region ? [catalogueRegion(content, region)] : [])),
    );
    const descriptions = catalogueOf(site, regions);
    const text = format === "ttl" ? await turtleText(descriptions) : linkedDataText(descriptions);
    return { text, next: null };
  },
};
