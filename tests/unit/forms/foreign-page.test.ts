import { describe, expect, it } from "vitest";
import { isFromForeignPage } from "@/lib/forms/foreign-page";

function isForeign(headers: Readonly<Record<string, string>>): boolean {
  return isFromForeignPage((name) => headers[name] ?? null);
}

describe("a form", () => {
  it.each([
    { origin: "https://example.org", host: "example.org" },
    { origin: "http://localhost:3000", host: "localhost:3000" },
    { origin: "https://example.org", host: "10.0.0.1:3000", "x-forwarded-host": "example.org" },
    { origin: "https://example.org", host: "web", "x-forwarded-host": "example.org, inner" },
    { host: "example.org", "sec-fetch-site": "same-origin" },
    { host: "example.org", "sec-fetch-site": "none" },
    { host: "example.org" },
  ])("is the portal's own with %j", (headers) => {
    expect(isForeign(headers)).toBe(false);
  });

  it.each([
    { origin: "https://evil.example", host: "example.org" },
    { origin: "null", host: "example.org" },
    { origin: "null", host: "null" },
    { origin: "", host: "example.org" },
    { origin: "https://example.org:8443", host: "example.org" },
    { origin: "https://example.org.evil.example", host: "example.org" },
    { origin: "https://example.org", host: "example.org", "x-forwarded-host": "other.example" },
    { origin: "https://example.org" },
    { host: "example.org", "sec-fetch-site": "cross-site" },
    { host: "example.org", "sec-fetch-site": "same-site" },
  ])("is somebody else's with %j", (headers) => {
    expect(isForeign(headers)).toBe(true);
  });
});
