import { labelAnchor } from "./label-anchor";
import { type LabelLayout, type LabelLine, labelLayouts, type LabelText } from "./label-layout";
import type { DrawnArea } from "./map-drawing";
import type { Point } from "./ring-geometry";

export interface LabelOptions {
  /** In user units of the drawing. */
  readonly fontSize: number;
  /** False on small screens: values only. */
  readonly nameAllowed: boolean;
}

export interface PlacedLabel {
  readonly key: string;
  readonly lines: readonly LabelLine[];
  /** The middle of every line. */
  readonly x: number;
  /** The baseline of the first line; the others follow at `labelLineHeight` font sizes. */
  readonly y: number;
  readonly fontSize: number;
  /** The block of ink, without the margin kept around it. */
  readonly box: LabelBox;
}

export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Air between a label and the border of its district, in font sizes. */
const MARGIN = 0.11;

/**
 * Places one label per district, in user units of the drawing. A label never leaves its district
 * and never touches another one; where nothing fits, not even the value in type of 0.85 times the
 * size, the district has none. Districts without text and texts without district are passed over.
 *
 * @example
 * placeLabels(drawing.areas, [{ key: "Euba", name: "Euba", value: "40 %" }], {
 *   fontSize: 13,
 *   nameAllowed: true,
 * }); // [{ key: "Euba", lines: [{ text: "Euba", weight: 400 }, …], x: 681.2, y: 254.1, … }]
 */
export function placeLabels(
  areas: readonly Pick<DrawnArea, "key" | "rings">[],
  labels: readonly LabelText[],
  { fontSize, nameAllowed }: LabelOptions,
): PlacedLabel[] {
  const labelByKey = new Map(labels.map((label) => [label.key, label]));
  const placed: PlacedLabel[] = [];
  for (const area of areas) {
    const label = labelByKey.get(area.key);
    if (!label) continue;
    for (const layout of labelLayouts(label, fontSize, nameAllowed)) {
      const margin = MARGIN * layout.fontSize;
      const halfWidth = layout.width / 2 + margin;
      const halfHeight = layout.height / 2 + margin;
      // Districts of careless data overlap; their labels must not.
      const isFree = ([x, y]: Point): boolean =>
        placed.every(
          ({ box }) =>
            Math.abs(box.x + box.width / 2 - x) > halfWidth + box.width / 2 ||
            Math.abs(box.y + box.height / 2 - y) > halfHeight + box.height / 2,
        );
      const centre = labelAnchor(area.rings, halfWidth, halfHeight, isFree);
      if (!centre) continue;
      placed.push(placeAt(area.key, layout, centre));
      break;
    }
  }
  return placed;
}

function placeAt(key: string, layout: LabelLayout, [centreX, centreY]: Point): PlacedLabel {
  const { lines, fontSize, width, height, ascent } = layout;
  const x = roundToTenth(centreX);
  const y = roundToTenth(centreY - height / 2 + ascent);
  return {
    key,
    lines,
    x,
    y,
    fontSize,
    box: { x: x - width / 2, y: y - ascent, width, height },
  };
}

function roundToTenth(length: number): number {
  return Math.round(length * 10) / 10;
}
