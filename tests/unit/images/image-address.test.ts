import { describe, expect, it } from "vitest";
import { imageSchema } from "@/lib/entries/entry-parts";
import { imageAddress, imageOfAddress, sourceSet } from "@/lib/images/image-address";
import { widthsOf } from "@/lib/images/image-limits";

const sha256 = "0123456789abcdef".repeat(4);

describe("the address of a picture", () => {
  const image = { sha256, width: 700, ending: "jpg" as const };

  it("names its file and is one that entries may hold", () => {
    const src = imageAddress(image);
    expect(imageOfAddress(src)).toEqual(image);
    expect(imageSchema.shape.src.safeParse(src).success).toBe(true);
  });

  it("is none of other files, wherever they lie", () => {
    for (const address of [
      ...["/pictures/weg.svg", `/bilder/${sha256}/700.png`, `/bilder/${sha256}/0.jpg`],
      ...[`/bilder/${sha256.slice(1)}/700.jpg`, `/bilder/../${sha256}/700.jpg`],
      ...[`https://example.org/bilder/${sha256}/700.jpg`, `/bilder/${sha256}/70000.jpg`],
    ])
      expect(imageOfAddress(address)).toBeNull();
  });

  it("stands beside narrower ones, of which none is wider than the picture", () => {
    expect(
      sourceSet(image, "webp")
        .split(", ")
        .map((one) => one.split(" ")[1]),
    ).toEqual([...["320w", "640w", "700w"]]);
    expect([widthsOf(100), widthsOf(320), widthsOf(5000)]).toEqual([
      ...[[100], [320], [320, 640, 1280, 1920]],
    ]);
  });
});
