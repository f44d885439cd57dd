import { describe, expect, it } from "vitest";
import { z } from "zod";
import { OpenDataProblem } from "@/lib/open-data/problem";
import { pagingParameters, parameter, parseQuery } from "@/lib/open-data/query-parameters";

const schema = z.object({
  group: parameter(z.string().regex(/^[a-z]+$/), { description: "…", allowed: ["a slug"] }),
  year: parameter(z.coerce.number().int().optional(), { description: "…", allowed: ["a year"] }),
  ...pagingParameters,
});

function errorsOf(search: string) {
  try {
    parseQuery(schema, new URLSearchParams(search));
    return [];
  } catch (error) {
    if (!(error instanceof OpenDataProblem)) throw error;
    expect(error.status).toBe(400);
    return error.body.errors?.map(({ parameter: name, allowed }) => [name, allowed]) ?? [];
  }
}

describe("the parameters of an address", () => {
  it("are read with what is meant when they are left out", () => {
    expect(parseQuery(schema, new URLSearchParams("group=a&year=2030"))).toEqual({
      group: "a",
      year: 2030,
      limit: 1000,
    });
  });

  it.each([
    ["", [["group", ["a slug"]]]],
    ["group=A", [["group", ["a slug"]]]],
    ["group=a&limit=0", [["limit", ["a whole number from 1 to 1000"]]]],
    ["group=a&limit=1001", [["limit", ["a whole number from 1 to 1000"]]]],
    ["group=a&limit=1e9", [["limit", ["a whole number from 1 to 1000"]]]],
    ["group=a&limit=", [["limit", ["a whole number from 1 to 1000"]]]],
    ["group=a&limit=NaN", [["limit", ["a whole number from 1 to 1000"]]]],
    ["group=a&year=2030.5", [["year", ["a year"]]]],
    ["group=a&group=b", [["group", ["a slug"]]]],
    ["group=a&colour=red", [["colour", ["group", "year", "limit", "cursor"]]]],
    ["group=a&constructor=1", [["constructor", ["group", "year", "limit", "cursor"]]]],
    ["group=a&__proto__=1", [["__proto__", ["group", "year", "limit", "cursor"]]]],
    [
      "x=1&year=z",
      [
        ["x", ["group", "year", "limit", "cursor"]],
        ["group", ["a slug"]],
        ["year", ["a year"]],
      ],
    ],
  ])("%j are refused, each with what is allowed", (search, expected) => {
    expect(errorsOf(search)).toEqual(expected);
  });
});
