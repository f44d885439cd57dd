import type { Finding } from "../finding";
import type { ImportRequest } from "../import-request";
import { cellText } from "../values/cell-text";
import { foldText } from "../values/folded-text";
import { readYear } from "../values/year-value";
import { parseMapping } from "./column-mapping";
import type { ColumnProfile, TableProfile } from "./column-profile";
import { proposeMapping } from "./mapping-proposal";

/** Whether two values of a field say the same. */
function isSame(field: string, one: string, other: string): boolean {
  const [years, texts] = [
    [readYear(one), readYear(other)],
    [foldText(one), foldText(other)],
  ];
  if (field === "year" && years[0] !== null && years[0] === years[1]) return true;
  return texts[0] === texts[1] || (one !== "" && Number(one) === Number(other));
}

/** The first values of a column that say otherwise than a constant. */
function otherValues(field: string, value: string, column: ColumnProfile): string[] {
  return column.examples.filter((example) => !isSame(field, cellText(example), value));
}

/**
 * What is to be said of values for every row that contradict a column of the file: `--set` goes
 * before the column, and the column before `--year`.
 *
 * @param request with the mapping that is used
 * @example overruledColumns({ …, set: { year: "2024" } }, profile)
 *   // [{ code: "setOverColumn", column: "Jahr", about: "year=2024", values: { said: "2025" }, … }]
 */
export function overruledColumns(request: ImportRequest, profile: TableProfile): Finding[] {
  const used = new Map(request.map.map(parseMapping).map(({ column, field }) => [field, column]));
  const likely = proposeMapping(profile, request.kind).fields;
  const columnOf = (field: string) => {
    const name = used.get(field) ?? likely.find((one) => one.field === field)?.column ?? field;
    return profile.columns.find(({ column }) => column === name);
  };
  const contradiction = (code: Finding["code"], field: string, value: string): Finding[] => {
    const column = columnOf(field);
    const others = column ? otherValues(field, value, column) : [];
    if (!column || others.length === 0) return [];
    const about = code === "yearOfColumn" ? value : `${field}=${value}`;
    const said = others.join(", ");
    return [{ code, line: null, column: column.column, about, values: { said } }];
  };
  const year = "year" in request && !("year" in request.set) ? request.year : undefined;
  return [
    ...Object.entries(request.set).flatMap(([field, value]) =>
      contradiction("setOverColumn", field, value),
    ),
    ...(year === undefined ? [] : contradiction("yearOfColumn", "year", String(year))),
  ];
}
