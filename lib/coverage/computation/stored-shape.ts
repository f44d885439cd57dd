import type { MultiPolygon, Polygon } from "geojson";
import { z } from "zod";

const positionSchema = z.array(z.number()).min(2);
const ringsSchema = z.array(z.array(positionSchema).min(4)).min(1);

/** The shape of a district as it is stored: GeoJSON in degrees of WGS 84. */
export const storedShapeSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: ringsSchema }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(ringsSchema).min(1) }),
]) satisfies z.ZodType<Polygon | MultiPolygon>;

export type StoredShape = z.infer<typeof storedShapeSchema>;
