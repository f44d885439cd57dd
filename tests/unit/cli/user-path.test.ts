import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { userPath } from "@/lib/cli/user-path";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a path that a person typed", () => {
  it("is seen from the folder they typed it in", () => {
    vi.stubEnv("INIT_CWD", "/home/anna/daten");
    expect(userPath("grenzen.geojson")).toBe("/home/anna/daten/grenzen.geojson");
    expect(userPath("../ewr.csv")).toBe("/home/anna/ewr.csv");
  });

  it("is seen from where the command was called when npm is not in between", () => {
    vi.stubEnv("INIT_CWD", undefined);
    vi.stubEnv("PRAXISNAH_CALLED_FROM", "/srv/daten");
    expect(userPath("ewr.csv")).toBe("/srv/daten/ewr.csv");
    vi.stubEnv("PRAXISNAH_CALLED_FROM", undefined);
    expect(userPath("ewr.csv")).toBe(path.resolve("ewr.csv"));
  });

  it("stays as it is when it is a whole one", () => {
    vi.stubEnv("INIT_CWD", "/home/anna");
    expect(userPath("/tmp/ewr.csv")).toBe("/tmp/ewr.csv");
  });
});
