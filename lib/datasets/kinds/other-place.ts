import { shareWithin, widened } from "../geometry/position-share";
import { DatasetProblem } from "../problem";
import type { KindInput, PlacingRequest } from "./kind-input";
import type { Place } from "./place-reading";

/**
 * Refuses a file of which not one place lies near the region: it is of another town. Single places
 * outside are taken, and the report names them.
 *
 * @throws DatasetProblem otherPlace
 */
export function refuseOtherPlace(
  { table, context }: KindInput<PlacingRequest>,
  places: readonly Pick<Place, "longitude" | "latitude">[],
): void {
  const [first] = places;
  if (!first || !context.bounds) return;
  const near = widened(context.bounds, 1, 0.25);
  const positions = places.map(({ longitude, latitude }) => [longitude, latitude]);
  if (shareWithin(positions, near) > 0) return;
  throw new DatasetProblem("otherPlace", {
    file: table.file.name,
    count: places.length,
    region: context.region.name,
    position: `${first.longitude.toFixed(2)}, ${first.latitude.toFixed(2)}`,
  });
}
