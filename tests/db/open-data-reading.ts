import { getOutlookResult, getReachResult } from "@/lib/coverage/results/queries";
import { getCoverageBasis, listSpecialtyGroups } from "@/lib/coverage/queries";
import { listPublicVersions } from "@/lib/datasets/queries";
import { nestedRows } from "@/lib/exchange/hsds/nested-json";
import { findExportRegion, listPracticeDetails, readHsdsDirectory } from "@/lib/exchange/queries";
import { listLivingSources } from "@/lib/living/queries";
import { answerRequest } from "@/lib/open-data/answer";
import { listCoverageSources } from "@/lib/open-data/coverage/queries";
import { shapesOf } from "@/lib/open-data/district-shapes";
import type { OpenDataContent } from "@/lib/open-data/open-data-content";
import { API_ROOT } from "@/lib/open-data/operation";
import * as openData from "@/lib/open-data/queries";
import type { Found, Listed } from "@/lib/open-data/row-filter";
import { getTopology, listDistricts } from "@/lib/regions/districts/queries";
import { getRegion, listRegions } from "@/lib/regions/queries";

export const SITE = "https://praxisnah.example";

/** The day on which seats count. */
export const ON = "2026-06-30";

async function found<Row>({ rows, total }: Listed<Row>): Promise<Found<Row>> {
  return { rows: await rows(), total: await total() };
}

/** What open data are made of, read anew for every request. */
const content: OpenDataContent = {
  listRegions,
  findRegion: getRegion,
  listSpecialtyGroups,
  listDistricts: ({ id, mapLevel }) => listDistricts(id, mapLevel),
  listPublicVersions: ({ id }) => listPublicVersions(id),
  findCoverageBasis: async ({ id, mapLevel }) => ({
    on: ON,
    ...(await getCoverageBasis(id, mapLevel, ON)),
  }),
  hasDistrict: ({ id }, slug) => openData.hasDistrict(id, slug),
  listLevels: ({ id }) => openData.listLevels(id),
  findTopology: ({ id }, level) => getTopology(id, level),
  findShapes: async ({ id }, level, simplification) => {
    const topology = await getTopology(id, level);
    return topology ? shapesOf(topology, simplification) : {};
  },
  listImportedShapes: ({ id }, level, keys) => openData.listImportedShapes(id, level, keys),
  listDistrictRows: ({ id }, filter) => found(openData.listDistrictRows(id, filter)),
  listPopulationRows: ({ id }, filter) => found(openData.listPopulationRows(id, filter)),
  listPracticeRows: ({ id }, filter) => found(openData.listPracticeRows(id, filter, ON)),
  listPracticeDetails: ({ id }, keys) => listPracticeDetails(id, keys),
  findDirectory: async ({ slug }) =>
    nestedRows(await readHsdsDirectory(await findExportRegion(slug), ON)),
  listCountRows: ({ id }, filter) => found(openData.listCountRows(id, filter)),
  listLivingRows: ({ id }, filter) => found(openData.listLivingRows(id, filter)),
  listLivingSources: ({ id }) => listLivingSources(id),
  listFigureRows: ({ id }) => openData.listFigureRows(id),
  findReachResult: ({ id }, group) => getReachResult(id, group),
  findOutlookResult: ({ id }, group) => getOutlookResult(id, group),
  listCoverageSources: ({ id, mapLevel }, figures) => listCoverageSources(id, mapLevel, figures),
};

/** The answer of open data to an address below their root, e.g. "/regions?limit=1". */
export function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`${SITE}${API_ROOT}${address}`, { headers });
  const { pathname } = new URL(request.url);
  const segments = pathname.slice(API_ROOT.length).split("/").filter(Boolean);
  return answerRequest({ request, segments, content, site: SITE });
}

/** A list of any rows. */
export interface AnyList {
  data: Record<string, unknown>[];
  sources: { id: number }[];
  page: { limit: number; total: number; next: string | null };
}

/** A list as its JSON says it. */
export async function listAt(address: string): Promise<AnyList> {
  return (await (await ask(address)).json()) as AnyList;
}

/** The rows of every page of a list, following what each answer names as next. */
export async function everyRow(address: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (let next: string | null = address; next !== null;) {
    const { data, page } = await listAt(next.replace(/^.*\/api\/v1/, ""));
    rows.push(...data);
    if (rows.length > page.total) throw new Error(`${address} repeats its rows.`);
    next = page.next;
  }
  return rows;
}
