import { describe, expect, it } from "vitest";
import { distrustForwarded } from "@/lib/cli/forwarded-headers.mjs";

/** The headers that are left of a request that comes from an address. */
function leftFrom(remoteAddress: string | undefined): Record<string, unknown> {
  const headers = {
    "x-forwarded-for": "203.0.113.9",
    "x-forwarded-host": "example.org",
    host: "a",
  };
  distrustForwarded({ headers, socket: { remoteAddress } });
  return headers;
}

describe("what a proxy says of a request", () => {
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "10.1.2.3", "172.20.0.2", "fd00::7", "fe80::1"])(
    "is believed from %s, next to the portal",
    (address) => {
      expect(leftFrom(address)).toHaveProperty("x-forwarded-for", "203.0.113.9");
    },
  );

  it.each(["198.51.100.4", "::ffff:198.51.100.4", "172.32.0.1", "2001:db8::1", undefined])(
    "is not believed from %s",
    (address) => {
      expect(leftFrom(address)).toEqual({ host: "a" });
    },
  );
});
