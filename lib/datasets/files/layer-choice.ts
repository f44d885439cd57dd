import { DatasetProblem } from "../problem";

const MOST_NAMED = 20;

function listed(layers: readonly string[]): string {
  const named = layers.slice(0, MOST_NAMED).join(", ");
  return layers.length > MOST_NAMED ? `${named} …` : named;
}

/**
 * The table to open among several: the one asked for, or the only one.
 *
 * Throws a DatasetProblem that lists them when none is asked for, or one that is not there.
 *
 * @example chooseLayer(["bezirke", "stadtteile"], "bezirke", "grenzen.gpkg") // "bezirke"
 */
export function chooseLayer(
  layers: readonly string[],
  wanted: string | undefined,
  file: string,
): string {
  const [only] = layers;
  if (wanted === undefined && only !== undefined && layers.length === 1) return only;
  if (wanted === undefined)
    throw new DatasetProblem("layerNeeded", { file, layers: listed(layers) });
  const found = layers.find((layer) => layer === wanted);
  if (found !== undefined) return found;
  throw new DatasetProblem("layerUnknown", { file, layer: wanted, layers: listed(layers) });
}

/**
 * Refuses the name of a table for a file that has only one without a name.
 *
 * @example assertNoLayer(undefined, "einwohner.csv") // fine
 */
export function assertNoLayer(wanted: string | undefined, file: string): void {
  if (wanted !== undefined) throw new DatasetProblem("noLayers", { file, layer: wanted });
}
