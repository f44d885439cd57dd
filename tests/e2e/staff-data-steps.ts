import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { portalCommand } from "./portal-command";
import { invited, signInAt } from "./sign-in-steps";

/** A region of two neighbours that nobody else changes. */
export interface OwnRegion {
  slug: string;
  folder: string;
  remove: () => Promise<void>;
}

const box = (west: number) => ({
  type: "Polygon",
  coordinates: [
    [
      ...[
        [west, 52],
        [west + 0.1, 52],
      ],
      ...[
        [west + 0.1, 52.1],
        [west, 52.1],
      ],
      [west, 52],
    ],
  ],
});

/** Creates a region with two districts, and signs in somebody who may import its data. */
export async function withOwnRegion(page: Page): Promise<OwnRegion> {
  const slug = `daten-${randomUUID().slice(0, 8)}`;
  const folder = await mkdtemp(path.join(tmpdir(), "praxisnah-data-"));
  const file = path.join(folder, "grenzen.geojson");
  const features = [
    { type: "Feature", properties: { key: "01", name: "West" }, geometry: box(13) },
    { type: "Feature", properties: { key: "02", name: "Ost" }, geometry: box(13.1) },
  ];
  await writeFile(file, JSON.stringify({ type: "FeatureCollection", features }));
  await portalCommand(["region", "create", slug, "--name", slug, "--level", "stadtteil"]);
  const said = ["publisher=Amt", "title=Grenzen", "licence=CC0", "date=2025-12-31"];
  await portalCommand([
    ...["import", "boundaries", "--region", slug, "--file", file, "--level", "stadtteil"],
    ...said.flatMap((one) => ["--source", one]),
  ]);
  await signInAt(page, await invited(`${slug}@example.org`, ["analyst", "--region", slug]));
  const remove = async () => {
    await portalCommand(["region", "delete", slug, "--yes"]);
    await rm(folder, { recursive: true, force: true });
  };
  return { slug, folder, remove };
}
