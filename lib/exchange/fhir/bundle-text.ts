import type { ExchangePlace } from "../exchange-place";
import { stableId } from "../stable-id";
import { practiceResources, type ResourceSetting } from "./practice-resources";

interface BundleFrame extends ResourceSetting {
  /** Address of the next part; null on the last one. */
  next: string | null;
  /** What tells this part of the practices from others, for its id. */
  part: string;
}

function frameOf({ region, next, part }: BundleFrame): object {
  return {
    resourceType: "Bundle",
    id: stableId(region, "practices", part),
    language: "de",
    type: "collection",
    ...(next === null ? {} : { link: [{ relation: "next", url: next }] }),
  };
}

/** A bundle of practices; without any it has no entries, as FHIR wants no empty lists. */
export function bundleOf(places: readonly ExchangePlace[], frame: BundleFrame): object {
  const entry = places.flatMap((place) => practiceResources(place, frame));
  return { ...frameOf(frame), ...(entry.length > 0 ? { entry } : {}) };
}

/** The same as a stream of text, however many practices there are. */
export async function* bundleText(
  places: AsyncIterable<ExchangePlace>,
  setting: ResourceSetting,
): AsyncIterable<string> {
  const start = JSON.stringify(frameOf({ ...setting, next: null, part: "all" }), null, 2);
  let separator = `${start.slice(0, -2)},\n  "entry": [\n`;
  let isEmpty = true;
  for await (const place of places)
    for (const entry of practiceResources(place, setting)) {
      yield `${separator}${JSON.stringify(entry, null, 2)}`;
      separator = ",\n";
      isEmpty = false;
    }
  yield isEmpty ? `${start}\n` : "\n  ]\n}\n";
}
