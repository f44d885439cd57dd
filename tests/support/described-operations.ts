import { z } from "zod";

interface DescribedParameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  example?: string;
}

interface DescribedOperation {
  get: {
    operationId: string;
    parameters: DescribedParameter[];
    responses: Record<string, { content?: Record<string, { schema: object }> }>;
  };
}

/** The description of open data as it is served. */
export interface Description {
  paths: Record<string, DescribedOperation>;
  components: { schemas: Record<string, object> };
}

/** One request that the description says is answered, and the schema of its answer. */
export interface DescribedRequest {
  name: string;
  /** Address with every parameter that is needed. */
  address: string;
  mediaType: string;
  /** Null for plain text. */
  schema: z.ZodType | null;
}

/** A schema of the description that checks answers, e.g. of `{ $ref: "#/components/schemas/Problem" }`. */
export function describedSchema(description: Description, schema: object): z.ZodType {
  const whole = { ...schema, $defs: description.components.schemas };
  const text = JSON.stringify(whole).replaceAll("#/components/schemas/", "#/$defs/");
  return z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]);
}

/** Every operation of the description in each of its formats, for a region. */
export function describedRequests(description: Description, region: string): DescribedRequest[] {
  return Object.entries(description.paths).flatMap(([path, { get }]) => {
    const needed = get.parameters.filter((each) => each.in === "query" && each.required);
    const search = needed.map(({ name, example }) => `${name}=${example ?? ""}`).join("&");
    const address = path.replace("{region}", region) + (search === "" ? "" : `?${search}`);
    const answers = Object.entries(get.responses["200"]?.content ?? {});
    return answers.map(([mediaType, { schema }]) => ({
      name: `${get.operationId} as ${mediaType}`,
      address,
      mediaType,
      schema: "$ref" in schema ? describedSchema(description, schema) : null,
    }));
  });
}
