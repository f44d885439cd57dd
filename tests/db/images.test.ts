import sharp, { type Sharp } from "sharp";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { imageOfAddress } from "@/lib/images/image-address";
import { encodeImage } from "@/lib/images/image-encoding";
import { removeUnusedImages, storeImage } from "@/lib/images/mutations";
import { getImageBytes, listImages } from "@/lib/images/queries";
import { imageWordsSchema } from "@/lib/images/schema";
import { createSmallRegion } from "./small-region";

const now = new Date("2026-11-22T12:00:00Z");
const after = (days: number) => new Date(now.getTime() + days * 86_400_000);
const user = { id: null };
const words = imageWordsSchema.parse({ imageCredit: "Stadt / CC0", imageAlternative: "Ein Weg" });

let regionId = 0;

beforeAll(async () => {
  regionId = await createSmallRegion("images");
});

beforeEach(async () => {
  await db().storedImage.deleteMany();
  await db().imageFile.deleteMany();
});

function picture(width = 700, height = 400, colour = "#3c5a1e"): Sharp {
  return sharp({ create: { width, height, channels: 3, background: colour } });
}

/** As a phone takes it: turned, and with the place where it was taken. */
function photograph(): Promise<Buffer> {
  return picture()
    .withExif({
      IFD0: { Model: "Telefon", Copyright: "Geheim" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 49/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

const refusal = (bytes: Uint8Array) =>
  encodeImage(bytes).then(
    () => "taken",
    (error: unknown) =>
      error instanceof Error && "problem" in error
        ? [error.problem, "format" in error ? error.format : undefined].filter(Boolean).join(" ")
        : String(error),
  );

/** A PNG whose header promises what the file does not hold. */
async function pngOfSize(width: number, height: number): Promise<Buffer> {
  const bytes = await picture(8, 8).png().toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  // The checksum of a header is read before its size is believed.
  const { crc32 } = await import("node:zlib");
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

describe("a picture that somebody sends", () => {
  it("is kept upright, in a few widths, without place and device", async () => {
    const bytes = await photograph();
    expect(bytes.includes("Telefon")).toBe(true);
    const encoded = await encodeImage(bytes);
    expect([encoded.width, encoded.height]).toEqual([400, 700]);
    expect(encoded.files.map(({ width, ending }) => `${width}.${ending}`)).toEqual([
      ...["320.webp", "320.jpg", "400.webp", "400.jpg"],
    ]);
    for (const { bytes: kept, width, ending } of encoded.files) {
      const { format, exif, icc, xmp, orientation, ...size } = await sharp(kept).metadata();
      expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect([format, size.width]).toEqual([ending === "jpg" ? "jpeg" : "webp", width]);
      expect(kept.includes("Telefon") || kept.includes("Geheim")).toBe(false);
    }
  });

  it("is kept as PNG or WebP would be, with white where it is transparent", async () => {
    const clear = sharp({
      create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const encoded = await encodeImage(await clear.png().toBuffer());
    const jpeg = encoded.files.find(({ ending }) => ending === "jpg")?.bytes;
    const { data } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
    expect(await refusal(await picture().webp().toBuffer())).toBe("taken");
  });

  it("has an address made of what it shows", async () => {
    const [one, same, other] = await Promise.all([
      encodeImage(await picture().png().toBuffer()),
      encodeImage(await picture().png({ compressionLevel: 0 }).toBuffer()),
      encodeImage(await picture(700, 400, "#000000").png().toBuffer()),
    ]);
    expect(one.sha256).toBe(same.sha256);
    expect(one.sha256).not.toBe(other.sha256);
  });

  it("is refused by the name of its format, whatever the file is called", async () => {
    const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>';
    expect(await refusal(Buffer.from(svg))).toBe("unsupported SVG");
    expect(await refusal(Buffer.from(`\ufeff\n<!-- x -->${svg}`))).toBe("unsupported SVG");
    expect(await refusal(await picture(64, 64).avif().toBuffer())).toBe("unsupported AVIF");
    expect(await refusal(await picture(64, 64).gif().toBuffer())).toBe("unsupported GIF");
    expect(await refusal(await picture(64, 64).tiff().toBuffer())).toBe("unsupported TIFF");
    expect(await refusal(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0", "latin1"))).toBe(
      "unsupported HEIC",
    );
    expect(await refusal(Buffer.from("%PDF-1.7"))).toBe("unsupported PDF");
    expect(await refusal(Buffer.from("MZ\x90\0"))).toBe("unknown");
    expect(await refusal(new Uint8Array())).toBe("noFile");
  });

  it("is refused when it is broken, cut off, moving or too large", async () => {
    const jpeg = await picture(900, 900).jpeg().toBuffer();
    const noise = sharp({
      ...{ create: { width: 600, height: 600, channels: 3, background: "#fff" } },
    });
    const png = await noise.png({ compressionLevel: 0 }).toBuffer();
    expect(await refusal(jpeg.subarray(0, jpeg.length / 2))).toBe("broken");
    expect(await refusal(png.subarray(0, png.length / 2))).toBe("broken");
    expect(await refusal(Buffer.from("\xff\xd8\xff\xe0 nothing", "latin1"))).toBe("broken");
    expect(await refusal(await pngOfSize(30_000, 30_000))).toBe("tooManyPixels");
    expect(await refusal(Buffer.alloc(10 * 1024 * 1024 + 1))).toBe("tooManyBytes");
    const frames = [picture(20, 20), picture(20, 20, "#fff")].map((one) => one.png().toBuffer());
    const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await refusal(moving)).toBe("animated");
  });

  it("carries nothing along that was hung onto it", async () => {
    const script = "<script>alert(1)</script>";
    const polyglot = Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from(script)]);
    const { files } = await encodeImage(polyglot);
    expect(files.every(({ bytes }) => !bytes.includes("<script"))).toBe(true);
  });
});

describe("the pictures of a region", () => {
  async function stored(colour = "#3c5a1e") {
    const image = await encodeImage(await picture(700, 400, colour).png().toBuffer());
    const told = await storeImage({ regionId, image, words, fileName: "weg.png" }, user, now);
    return { ...told, sha256: image.sha256, image };
  }

  it("are kept once, told apart in the list and recorded", async () => {
    const { src, sha256, width, height, image } = await stored();
    expect([src, width, height]).toEqual([`/bilder/${sha256}/700.jpg`, 700, 400]);
    const silent = imageWordsSchema.parse({});
    await storeImage({ regionId, image, words: silent, fileName: "x" }, user, after(1));
    const file = imageOfAddress(src);
    const bytes = file && (await getImageBytes(file));
    expect(bytes?.length).toBe(image.files.at(-1)?.bytes.length);
    expect(await getImageBytes({ sha256, width: 9, ending: "jpg" })).toBeNull();
    const { count, images } = await listImages(regionId, { words: "weg", page: 1 });
    expect([count, images[0]]).toMatchObject([
      1,
      { sha256, credit: "Stadt / CC0", alternative: "Ein Weg", uses: [] },
    ]);
    expect((await listImages(regionId, { words: "100%", page: 1 })).count).toBe(0);
    const recorded = await db().auditEntry.count({
      where: { action: "image.upload", subject: `image:${sha256}` },
    });
    expect(recorded).toBe(2);
  });

  it("are removed thirty days after nothing uses them any more", async () => {
    const [unused, used] = [await stored(), await stored("#000000")];
    await db().contentDraft.create({
      data: {
        ...{ regionId, kind: "news", key: "draft", state: "writing" },
        ...{ cells: { title: "T", image: used.src }, updatedAt: now },
      },
    });
    expect(await removeUnusedImages(now)).toBe(0);
    expect(await removeUnusedImages(after(29))).toBe(0);
    expect(await removeUnusedImages(after(31))).toBe(1);
    const left = await db().storedImage.findMany({ select: { sha256: true, unusedSince: true } });
    expect(left).toEqual([{ sha256: used.sha256, unusedSince: null }]);
    expect(await db().imageFile.count({ where: { sha256: unused.sha256 } })).toBe(0);
    await db().contentDraft.deleteMany({ where: { regionId } });
    expect(await removeUnusedImages(after(40))).toBe(0);
    await stored("#000000");
    expect(await removeUnusedImages(after(71))).toBe(0);
    expect(await removeUnusedImages(after(102))).toBe(1);
    expect(await db().imageFile.count()).toBe(0);
  });
});
