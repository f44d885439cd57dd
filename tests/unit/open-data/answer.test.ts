import { afterEach, describe, expect, it, vi } from "vitest";
import { answerRequest } from "@/lib/open-data/answer";
import type { OpenDataContent } from "@/lib/open-data/open-data-content";

/** Content that cannot be read. */
const away = new Proxy({} as OpenDataContent, {
  get: () => () => Promise.reject(new Error("secret address of the database")),
});

function ask(...segments: string[]): Promise<Response> {
  const request = new Request(`https://praxisnah.example/api/v1/${segments.join("/")}`);
  return answerRequest({ request, segments, content: away, site: "https://praxisnah.example" });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("while the data cannot be read", () => {
  it.each([["regions"], ["regions", "chemnitz", "districts.geojson"], ["catalog.ttl"]])(
    "%s %s is told to come back, without what went wrong inside",
    async (...segments) => {
      const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
      const response = await ask(...segments.filter((segment) => typeof segment === "string"));
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "30"]);
      expect(response.headers.get("content-type")).toContain("application/problem+json");
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.text()).not.toContain("secret");
      expect(log).toHaveBeenCalledOnce();
    },
  );

  it("the description is still there", async () => {
    const response = await ask("openapi.json");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("application/json");
  });
});
