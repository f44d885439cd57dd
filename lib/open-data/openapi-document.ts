import { z } from "zod";
import { mediaTypeOf, type MediaFormat } from "./media-format";
import { API_ROOT, formatsOf, operationPath, type Operation } from "./operation";
import { portalOperations, regionOperations } from "./operations";
import { problemSchema } from "./problem";
import { fieldSchema } from "./measure";
import { pageSchema } from "./row-list";
import { sourceSchema } from "./source-entry";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Every schema of an answer by name, each referring to the others. */
function componentSchemas(operations: readonly Operation[]): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  const parts = {
    Problem: problemSchema,
    Source: sourceSchema,
    Field: fieldSchema,
    Page: pageSchema,
  };
  for (const [id, schema] of Object.entries(parts)) registry.add(schema, { id });
  for (const { formats } of operations)
    for (const body of Object.values(formats))
      if (body && !registry.has(body.schema)) registry.add(body.schema, { id: body.name });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => reference(id).$ref });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]),
  );
}

function parametersOf({ query, scope }: Operation): object[] {
  const region = {
    name: "region",
    in: "path",
    required: true,
    description: "A region, by its slug.",
    schema: { type: "string" },
  };
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  const asked = Object.entries(properties).map(([name, property]) => {
    const {
      description,
      "x-allowed": _allowed,
      example,
      ...schema
    } = Object(property) as Record<string, unknown>;
    return {
      name,
      in: "query",
      required: required.includes(name),
      description,
      schema,
      ...(example === undefined ? {} : { example }),
    };
  });
  return scope === "region" ? [region, ...asked] : asked;
}

function contentOf({ formats }: Operation, format: MediaFormat): Record<string, object> {
  const body = formats[format];
  return { [mediaTypeOf(format)]: { schema: body ? reference(body.name) : { type: "string" } } };
}

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: reference("Problem") } },
});

/** How one operation answers, with all its formats or one that its extension names. */
function pathItem(operation: Operation, format: MediaFormat | null): object {
  const { id, summary, description } = operation;
  const formats = format === null ? formatsOf(operation) : [format];
  const contents = formats.map((each) => contentOf(operation, each));
  return {
    get: {
      operationId: format === null ? id : `${id}As${format[0]?.toUpperCase()}${format.slice(1)}`,
      summary,
      ...(description === undefined ? {} : { description }),
      parameters: parametersOf(operation),
      responses: {
        "200": {
          description: summary,
          headers: {
            ETag: { schema: { type: "string" } },
            Link: { schema: { type: "string" }, description: "rel=next leads to the next page." },
          },
          content: Object.assign({}, ...contents) as Record<string, object>,
        },
        "304": { description: "Nothing has changed since the tag of If-None-Match." },
        "400": problem("A parameter is unknown or out of range."),
        "404": problem("There is no such thing."),
        ...(format === null
          ? { "406": problem("No format of the Accept header exists here.") }
          : {}),
      },
    },
  };
}

/**
 * The description of all operations (OpenAPI 3.1), made from the schemas that check and type them.
 *
 * @param site address of the portal, without a trailing slash
 */
export function openApiDocument(site: string): object {
  const operations: Operation[] = [...portalOperations, ...regionOperations];
  const paths = operations.flatMap((operation) => {
    const path = operationPath(operation);
    if (path === API_ROOT) return [[path, pathItem(operation, null)] as const];
    return [
      [path, pathItem(operation, null)] as const,
      ...formatsOf(operation).map(
        (format) => [`${path}.${format}`, pathItem(operation, format)] as const,
      ),
    ];
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "Praxisnah open data",
      version: "1",
      description:
        "Coverage by doctors, and what it is computed from. Each source tells its own licence. Null means that nothing is known, never zero.",
    },
    servers: [{ url: site }],
    externalDocs: { url: `${site}${API_ROOT}/catalog`, description: "DCAT-AP.de catalogue" },
    paths: Object.fromEntries(paths),
    components: { schemas: componentSchemas(operations) },
  };
}
