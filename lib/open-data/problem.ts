import { z } from "zod";

const parameterProblemSchema = z
  .object({
    parameter: z.string().meta({ description: "Name of the parameter at fault." }),
    detail: z.string(),
    allowed: z.array(z.string()).meta({ description: "What may stand there instead." }),
  })
  .meta({ description: "What is wrong with one parameter." });

/** A problem as RFC 9457 words it. */
export const problemSchema = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "What happened, and how to go on." }),
    allowed: z
      .array(z.string())
      .optional()
      .meta({ description: "What may stand in the address instead." }),
    errors: z.array(parameterProblemSchema).optional(),
  })
  .meta({ description: "Why a request was not answered (RFC 9457)." });

export type Problem = z.infer<typeof problemSchema>;
export type ParameterProblem = z.infer<typeof parameterProblemSchema>;

const TITLES = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  503: "Service Unavailable",
} as const;

/** A request that cannot be answered; its detail is written for whoever sent it. */
export class OpenDataProblem extends Error {
  override name = "OpenDataProblem";

  constructor(
    readonly status: keyof typeof TITLES,
    detail: string,
    readonly said: Pick<Problem, "allowed" | "errors"> = {},
  ) {
    super(detail);
  }

  /** The body of the answer. */
  get body(): Problem {
    const { status, message, said } = this;
    return { type: "about:blank", title: TITLES[status], status, detail: message, ...said };
  }
}

/**
 * The problem of a request some of whose parameters cannot be used.
 *
 * @example parameterProblem([{ parameter: "limit", detail: "…", allowed: ["1 to 1000"] }]).status // 400
 */
export function parameterProblem(errors: readonly ParameterProblem[]): OpenDataProblem {
  const names = errors.map(({ parameter }) => `“${parameter}”`).join(", ");
  return new OpenDataProblem(400, `Please mend ${names}; “errors” says how.`, {
    errors: [...errors],
  });
}
