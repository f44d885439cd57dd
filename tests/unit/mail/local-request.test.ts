import { describe, expect, it } from "vitest";
import { isLocalRequest } from "@/lib/mail/local-request";

function isLocal(headers: Record<string, string>): boolean {
  return isLocalRequest((name) => headers[name] ?? null);
}

describe("a request for the mailbox", () => {
  it.each([
    { host: "localhost" },
    { host: "localhost:3000", "x-forwarded-for": "::1" },
    { host: "127.0.0.1:3000", "x-forwarded-for": "::ffff:127.0.0.1" },
    { host: "[::1]:3000", "x-forwarded-for": "127.0.0.1", "x-forwarded-host": "[::1]:3000" },
  ])("from the machine itself is answered: %j", (headers) => {
    expect(isLocal(headers)).toBe(true);
  });

  it.each([
    {},
    { host: "praxisnah.example.org" },
    { host: "localhost.example.org" },
    { host: "localhost@example.org" },
    { host: "localhost:3000", "x-forwarded-for": "203.0.113.9" },
    { host: "localhost:3000", "x-forwarded-for": "127.0.0.1, 203.0.113.9" },
    { host: "localhost:3000", "x-forwarded-host": "praxisnah.example.org" },
    { host: "localhost:3000", forwarded: "for=203.0.113.9" },
    { host: "localhost:3000", via: "1.1 proxy" },
    { host: "localhost:3000", "x-real-ip": "127.0.0.1" },
  ])("from anywhere else or through a proxy is not: %j", (headers) => {
    expect(isLocal(headers)).toBe(false);
  });
});
