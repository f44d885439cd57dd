import { z } from "zod";
import { regionList } from "../list-operation";
import { decodeCursor, pageOf } from "../page-cursor";
import { parameter } from "../query-parameters";
import { populationCursor } from "../row-filter";
import { populationRowSchema } from "../rows/population-row";
import { namedSources } from "../source-entry";
import { districtParameter, levelOf, levelParameter, requireKnown } from "./region-parameters";

export const listPopulation = regionList({
  id: "listPopulation",
  path: "/population",
  summary: "People by district, year, sex and age, counted and projected",
  description:
    "Figures stand as their source publishes them, by district of any level; nothing is added up.",
  names: { list: "Population" },
  row: populationRowSchema,
  query: {
    level: levelParameter,
    district: districtParameter,
    year: parameter(z.coerce.number().int().min(1900).max(2100).optional(), {
      description: "Only this year.",
      allowed: ["a year from 1900 to 2100"],
    }),
    projected: parameter(z.stringbool({ truthy: ["true"], falsy: ["false"] }).optional(), {
      description: "Only counted (false) or only projected (true) figures.",
      allowed: ["true", "false"],
    }),
  },
  records: (row) => [row],
  read: async ({ content, query }, region) => {
    const { limit, cursor, year = null, projected = null, district = null } = query;
    await requireKnown(content, region, query);
    const level = query.level === undefined ? null : await levelOf(content, region, query.level);
    const after = cursor === undefined ? null : decodeCursor(cursor, populationCursor);
    const filter = { level, district, year, projected, after, limit };
    const { rows, total } = await content.listPopulationRows(region, filter);
    const page = pageOf(rows, { limit, total }, (row) => [
      row.level,
      row.districtKey,
      row.year,
      row.projected,
      row.sex,
      row.ageFrom,
      row.ageBelow,
    ]);
    return { page, sources: namedSources(page.rows, region.sources) };
  },
});
