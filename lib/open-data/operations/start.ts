import { z } from "zod";
import { API_ROOT, type PortalOperation } from "../operation";
import { parseQuery } from "../query-parameters";

const address = z.string();

const startSchema = z
  .object({
    name: z.string(),
    regions: address,
    groups: address,
    catalogue: address,
    openapi: address,
  })
  .meta({ description: "Where everything begins." });

const querySchema = z.object({});

export const getStart: PortalOperation = {
  id: "getStart",
  scope: "portal",
  path: "",
  summary: "Where everything begins",
  query: querySchema,
  formats: { json: { name: "Start", schema: startSchema } },
  answer: ({ search, site }) => {
    parseQuery(querySchema, search);
    const root = site + API_ROOT;
    const body: z.infer<typeof startSchema> = {
      name: "Praxisnah open data",
      regions: `${root}/regions`,
      groups: `${root}/groups`,
      catalogue: `${root}/catalog`,
      openapi: `${root}/openapi.json`,
    };
    return Promise.resolve({ text: JSON.stringify(body), next: null });
  },
};
