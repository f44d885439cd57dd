import { z } from "zod";
import { sourcesOf, versionsOf } from "../catalogue/catalogue-region";
import type { RegionOperation } from "../operation";
import { sliceOf } from "../page-cursor";
import { pagingParameters, parseQuery } from "../query-parameters";
import { sourceEntry, sourceSchema } from "../source-entry";

/** An object of HSDS with whatever stands in it. */
const nestedSchema = z.looseObject({ id: z.string() });

const directorySchema = z
  .object({
    total_items: z.int(),
    total_pages: z.int(),
    page_number: z.int(),
    size: z.int(),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(nestedSchema).meta({ description: "Organisations with all that is theirs." }),
    tabular: z
      .record(z.string(), z.array(nestedSchema))
      .optional()
      .meta({ description: "Rows of no organisation, by table; on the last page." }),
    sources: z.array(sourceSchema),
  })
  .meta({ description: "A page of organisations after Open Referral HSDS 3." });

const querySchema = z.object(pagingParameters);

export const getDirectory: RegionOperation = {
  id: "getDirectory",
  scope: "region",
  path: "/directory",
  summary: "Partners and places of care after Open Referral HSDS 3",
  description:
    "Pharmacies, hospitals, nursing homes, care services and the partners of the network, each an organisation of HSDS with everything inside it. Practices are at /practices, also as FHIR R4.",
  query: querySchema,
  formats: { json: { name: "Directory", schema: directorySchema } },
  answer: async ({ content, search, pageAddress }, region) => {
    const asked = parseQuery(querySchema, search);
    const [{ contents, tabular }, versions] = await Promise.all([
      content.findDirectory(region),
      content.listPublicVersions(region),
    ]);
    const page = sliceOf(contents, asked, ({ id }) => id);
    const [first] = page.rows;
    const before = first ? contents.filter(({ id }) => id < first.id).length : page.total;
    const told = { region, versions };
    const isLast = page.next === null;
    const body: z.infer<typeof directorySchema> = {
      total_items: page.total,
      total_pages: Math.max(1, Math.ceil(page.total / page.limit)),
      page_number: Math.floor(before / page.limit) + 1,
      size: page.rows.length,
      first_page: before === 0,
      last_page: isLast,
      empty: page.rows.length === 0,
      contents: page.rows,
      ...(isLast && Object.keys(tabular).length > 0 ? { tabular } : {}),
      sources: sourcesOf(told, versionsOf(told, "directory")).map(sourceEntry),
    };
    return { text: JSON.stringify(body), next: pageAddress(page.next) };
  },
};
