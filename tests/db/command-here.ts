import { expect, vi } from "vitest";

/**
 * Carries out a command in this process, in English, which takes a hundredth of the time that a
 * process of its own does. One at a time: what it prints is caught on its way.
 */
export async function runHere(parameters: readonly string[]) {
  vi.stubEnv("LC_ALL", "C");
  const { runCommandLine } = await import("@/lib/cli/command-line");
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  try {
    const code = await runCommandLine(parameters);
    const lines = (spy: typeof log) => spy.mock.calls.map(([line]) => String(line));
    return { code, output: lines(log).join("\n"), errors: lines(error) };
  } finally {
    log.mockRestore();
    error.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** A command that has to end well, and what it wrote. */
export async function succeedHere(parameters: readonly string[]): Promise<string> {
  const { code, output, errors } = await runHere(parameters);
  expect([code, errors], output).toEqual([0, []]);
  return output;
}

/** A command whose request or file cannot be used, and the one line it says. */
export async function refuseHere(parameters: readonly string[]): Promise<string> {
  const { code, errors } = await runHere(parameters);
  expect([code, errors.length], errors.join("\n")).toEqual([2, 1]);
  return errors[0] ?? "";
}
