import { z } from "zod";
import type { PortalOperation } from "../operation";
import { openApiDocument } from "../openapi-document";
import { parseQuery } from "../query-parameters";

const querySchema = z.object({});

/** The description of the others; it does not describe itself. */
export const getOpenApi: PortalOperation = {
  id: "getOpenApi",
  scope: "portal",
  path: "/openapi",
  summary: "The description of all operations (OpenAPI 3.1)",
  query: querySchema,
  formats: { json: null },
  answer: ({ search, site }) => {
    parseQuery(querySchema, search);
    return Promise.resolve({ text: JSON.stringify(openApiDocument(site)), next: null });
  },
};
