import { describe, expect, it, vi } from "vitest";

vi.stubEnv("LC_ALL", "C");
vi.stubEnv("DATABASE_URL", "postgresql://anna:geheim@db.example.org:5433/portal");
const { toldError } = await import("@/lib/cli/told-error");

function failure(facts: object, message = "raw words of a library"): Error {
  return Object.assign(new Error(message), facts);
}

describe("a database that cannot be used", () => {
  it.each([
    ["a refused connection", failure({ code: "ECONNREFUSED" }), "databaseUnreachable"],
    [
      "both addresses of a host refusing",
      Object.assign(new AggregateError([failure({ code: "ECONNREFUSED" })]), {
        code: "ECONNREFUSED",
      }),
      "databaseUnreachable",
    ],
    ["an unknown host", failure({ code: "ENOTFOUND" }), "databaseUnreachable"],
    ["a timeout", failure({}, "timeout expired"), "databaseUnreachable"],
    ["a wrong password", failure({ code: "28P01" }), "databaseLogin"],
    ["a missing database", failure({ code: "3D000" }), "databaseMissing"],
    ["a foreign certificate", failure({ code: "SELF_SIGNED_CERT_IN_CHAIN" }), "databaseEncryption"],
    ["a server that starts", failure({ code: "57P03" }), "databaseBusy"],
    ["too many connections", failure({ code: "53300" }), "databaseBusy"],
    ["a read-only server", failure({ code: "25006" }), "databaseRights"],
    ["a full disk", failure({ code: "53100" }), "databaseFull"],
    ["a stopped server", failure({ code: "57P01" }), "databaseLost"],
    ["a broken connection", failure({}, "Connection terminated unexpectedly"), "databaseLost"],
    [
      "an error that the client wraps",
      failure({
        code: "P2010",
        meta: { driverAdapterError: { cause: { originalCode: "57P01" } } },
      }),
      "databaseLost",
    ],
  ])("by %s is told without the library's words or the password", (_what, error, code) => {
    const told = toldError(error);
    expect(told).toMatchObject({ code, exitCode: 1 });
    expect(told.message).toContain("db.example.org:5433");
    expect(told.message).not.toMatch(/raw words|geheim/);
  });
});

describe("something unforeseen", () => {
  it("is told as such, with its name and how to see more", () => {
    const told = toldError(new RangeError("Maximum call stack size exceeded\nat x.ts"));
    expect(told).toEqual({
      code: "unexpected",
      exitCode: 1,
      message:
        "Something unforeseen happened here (RangeError). With PRAXISNAH_TRACE=1 in front the command shows what and where.",
    });
  });

  it("is a file that could not be written in the end", () => {
    const full = failure({ code: "ENOSPC", path: "/tmp/a.csv", syscall: "write" });
    expect(toldError(full)).toEqual({
      code: "fileUnwritable",
      exitCode: 1,
      message: "/tmp/a.csv cannot be written: the disk is full.",
    });
  });
});
