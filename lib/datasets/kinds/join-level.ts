import { foreignKeys, likelyLevel } from "../joining/likely-level";
import { DatasetProblem } from "../problem";
import type { Labels } from "./district-labels";
import type { JoiningRequest, KindInput } from "./kind-input";

/** Another level is as likely when it holds the same labels and is nearly as well covered. */
const NEARLY = 0.9;

/**
 * The level that the rows of a file belong to: as the person says, else as its keys and names tell;
 * null when the rows state it themselves.
 *
 * @throws DatasetProblem ambiguousLevel
 */
export function joinLevel(
  { context, request, reader }: KindInput<JoiningRequest>,
  labels: Labels,
): string | null {
  if (request.level) return request.level;
  if (reader.has("level")) return null;
  const levels = new Set(context.districts.map(({ level }) => level));
  const [only] = levels;
  if (levels.size === 1 && only !== undefined) return only;
  if (request.crosswalk) return context.region.mapLevel;
  const sample = labels.keys.size > 0 ? { keys: labels.keys } : { names: labels.names };
  const [best, ...others] = likelyLevel(sample, context.districts, context.region.name);
  if (!best) return foreignKeys(labels.keys, context.districts)?.level ?? context.region.mapLevel;
  const rival = others.find(
    ({ level, share, coverage }) =>
      level !== best.level && share === best.share && coverage >= NEARLY * best.coverage,
  );
  if (rival) throw new DatasetProblem("ambiguousLevel", { first: best.level, second: rival.level });
  return best.level;
}
