import { indicatorSchema } from "@/lib/living/indicator";
import { regionList } from "../list-operation";
import { decodeCursor, pageOf } from "../page-cursor";
import { parameter } from "../query-parameters";
import { livingCursor } from "../row-filter";
import { LIVING_UNITS, livingRowSchema } from "../rows/living-row";
import { namedSources } from "../source-entry";
import { districtParameter, requireKnown } from "./region-parameters";

const indicatorParameter = parameter(indicatorSchema.optional(), {
  description: "Only this indicator.",
  allowed: indicatorSchema.options,
});

export const listLivingConditions = regionList({
  id: "listLivingConditions",
  path: "/living-conditions",
  summary: "Figures on living by district and day: childcare, schools, duties, rent, work, green",
  description:
    "What the dossiers of districts show, and earlier days. Ways to hospital, centre and station are estimated from the districts’ centres and are not part of it.",
  names: { list: "LivingConditions" },
  row: livingRowSchema,
  query: { indicator: indicatorParameter, district: districtParameter },
  records: (row) => [row],
  read: async ({ content, query }, region) => {
    const { limit, cursor, indicator = null, district = null } = query;
    await requireKnown(content, region, { district: query.district });
    const after = cursor === undefined ? null : decodeCursor(cursor, livingCursor);
    const filter = { indicator, district, after, limit };
    const [{ rows, total }, sources] = await Promise.all([
      content.listLivingRows(region, filter),
      content.listLivingSources(region),
    ]);
    const told = rows.map((row) => ({ ...row, unit: LIVING_UNITS[row.indicator] }));
    const page = pageOf(told, { limit, total }, (row) => [
      ...[row.level, row.districtKey, row.indicator, row.asOf],
    ]);
    return { page, sources: namedSources(page.rows, sources) };
  },
});
