import { CommandProblem, FAILED, type CommandProblemCode } from "./command-problem";

/** What the system, Node and PostgreSQL call it when a database cannot be used. */
const CODES: readonly [RegExp, CommandProblemCode][] = [
  [
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|P1001|P1002)$/,
    "databaseUnreachable",
  ],
  [/^(?:28000|28P01|P1000)$/, "databaseLogin"],
  [/^(?:3D000|P1003)$/, "databaseMissing"],
  [/CERT|^ERR_TLS|^ERR_SSL/, "databaseEncryption"],
  [/^(?:53300|57P03|P2024|P2028|P2037)$/, "databaseBusy"],
  [/^(?:42501|25006|P1010)$/, "databaseRights"],
  [/^53[12]00$/, "databaseFull"],
  [/^(?:ECONNRESET|57P0[125]|08\w{3}|P1017)$/, "databaseLost"],
];

/** The drivers' own errors carry no code, only these words. */
const SAYINGS: readonly [RegExp, CommandProblemCode][] = [
  [/timeout expired|timeout exceeded|connection timeout/i, "databaseUnreachable"],
  [/does not support SSL/i, "databaseEncryption"],
  [
    /Connection terminated|Server has closed the connection|Client has encountered a connection error/i,
    "databaseLost",
  ],
];

/** An error with everything that it was caused by or carries. */
function* chain(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== "object" || error === null || depth > 5) return;
  yield error;
  for (const part of ["cause", "meta", "driverAdapterError", "errors"] as const)
    if (part in error) {
      const inner: unknown = error[part as keyof typeof error];
      for (const one of Array.isArray(inner) ? inner : [inner]) yield* chain(one, depth + 1);
    }
}

function textOf(error: object, field: "code" | "originalCode" | "message"): string {
  const value: unknown = field in error ? error[field as keyof typeof error] : "";
  return typeof value === "string" ? value : "";
}

function problemCode(error: object): [CommandProblemCode, string] | null {
  for (const code of [textOf(error, "originalCode"), textOf(error, "code")]) {
    const known = CODES.find(([pattern]) => code !== "" && pattern.test(code));
    if (known) return [known[1], code];
  }
  const said = SAYINGS.find(([pattern]) => pattern.test(textOf(error, "message")));
  return said ? [said[1], "SSL"] : null;
}

function address(): { host: string; user: string; name: string } {
  const text = process.env.DATABASE_URL ?? "";
  const url = URL.canParse(text) ? new URL(text) : null;
  return {
    host: url?.host ?? "",
    user: decodeURIComponent(url?.username ?? ""),
    name: decodeURIComponent(url?.pathname.slice(1) ?? ""),
  };
}

/** Why the database cannot be used; null when the error is about something else. */
export function databaseProblem(error: unknown): CommandProblem | null {
  for (const part of chain(error)) {
    const found = problemCode(part);
    if (found) return new CommandProblem(found[0], { ...address(), reason: found[1] }, FAILED);
  }
  return null;
}
