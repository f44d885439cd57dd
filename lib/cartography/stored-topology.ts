import { transform } from "topojson-client";
import type { GeometryCollection, Topology, Transform } from "topojson-specification";
import { z } from "zod";

/**
 * Districts that share their borders, on a grid of whole numbers; plain JSON. Every geometry's
 * `id` is the district's key.
 */
export type DistrictTopology = Topology<{ districts: GeometryCollection }> & {
  transform: Transform;
};

const pairSchema = z.tuple([z.number(), z.number()]);

const ringsSchema = z.array(z.array(z.int()));

const districtTopologySchema = z.looseObject({
  type: z.literal("Topology"),
  arcs: z.array(z.array(pairSchema)),
  transform: z.object({ scale: pairSchema, translate: pairSchema }),
  objects: z.object({
    districts: z.looseObject({
      type: z.literal("GeometryCollection"),
      geometries: z.array(
        z.discriminatedUnion("type", [
          z.looseObject({ type: z.literal("Polygon"), id: z.string(), arcs: ringsSchema }),
          z.looseObject({
            type: z.literal("MultiPolygon"),
            id: z.string(),
            arcs: z.array(ringsSchema),
          }),
        ]),
      ),
    }),
  }),
});

/**
 * Reads a topology that came out of a JSON column.
 *
 * @throws ZodError when the value is not a topology of districts.
 * @example parseDistrictTopology(row.topology).objects.districts.geometries.length // 39
 */
export function parseDistrictTopology(value: unknown): DistrictTopology {
  // Of what the type says besides, nothing is read: bounds and properties.
  return districtTopologySchema.parse(value);
}

/**
 * How many distinct points the borders of a topology have.
 *
 * @example countArcPoints(topologyOfOneSquare) // 4
 */
export function countArcPoints(topology: Topology): number {
  const points = new Set<string>();
  for (const arc of topology.arcs) {
    const decode = transform(topology.transform ?? null);
    arc.forEach((point, index) => points.add(decode([...point], index > 0).join(" ")));
  }
  return points.size;
}
