import { describe, expect, it } from "vitest";
import { formatOf } from "@/lib/images/image-format";

const of = (text: string) => formatOf(Buffer.from(text, "latin1"));

describe("the format of a file", () => {
  it("is known by its first bytes", () => {
    expect(of("\xff\xd8\xff\xe0")).toBe("jpeg");
    expect(of("\x89PNG\r\n\x1a\n")).toBe("png");
    expect(of("RIFF\x01\x02\x03\x04WEBPVP8 ")).toBe("webp");
    expect(of("GIF89a")).toBe("gif");
    expect(of("\0\0\0\x20ftypavif")).toBe("avif");
    expect(of("\0\0\0\x20ftypmif1")).toBe("heic");
    expect(of("RIFF\x01\x02\x03\x04WAVE")).toBeNull();
    expect(of("")).toBeNull();
  });

  it("is SVG however it begins, and no other page", () => {
    expect(of('<svg width="1">')).toBe("svg");
    expect(of('\xef\xbb\xbf\n<?xml version="1.0"?><!-- x --><!DOCTYPE svg><svg:svg>')).toBe("svg");
    expect(of("<html><svg>")).toBeNull();
    // As somebody would write it to keep a server busy.
    expect(of("<!--".repeat(250))).toBeNull();
  });
});
