import { spawn } from "node:child_process";
import path from "node:path";
import { expect } from "vitest";
import { smallFile, type District } from "./small-files";
import { source } from "./small-region";

/** How a command ended and what it wrote. */
export interface Ended {
  code: number | null;
  output: string;
  /** What it wrote to the error channel, line by line. */
  errors: string[];
}

export interface Surroundings {
  /** The language of the terminal, as the system calls it. */
  language?: string;
  environment?: Readonly<Record<string, string | undefined>>;
  /** The folder in which the command is typed. */
  folder?: string;
}

const COMMAND = path.resolve("lib/cli/praxisnah.mjs");

/** Starts the real command on the database of this test file. */
export function startCommand(
  parameters: readonly string[],
  { language = "C", environment = {}, folder = process.cwd() }: Surroundings = {},
) {
  const inherited = { ...process.env, INIT_CWD: undefined, NODE_ENV: "production" } as const;
  const child = spawn(process.execPath, [COMMAND, ...parameters], {
    stdio: ["ignore", "pipe", "pipe"],
    cwd: folder,
    env: { ...inherited, LC_ALL: language, ...environment },
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({
        code,
        output: Buffer.concat(output).toString(),
        errors: Buffer.concat(errors).toString().split("\n").filter(Boolean),
      }),
    );
  });
  return { child, ended };
}

/** Runs the real command to its end. */
export function run(parameters: readonly string[], surroundings?: Surroundings): Promise<Ended> {
  return startCommand(parameters, surroundings).ended;
}

/** Runs a command that has to end well, and returns what it wrote. */
export async function succeed(
  parameters: readonly string[],
  surroundings?: Surroundings,
): Promise<string> {
  const { code, output, errors } = await run(parameters, surroundings);
  expect([code, errors], output).toEqual([0, []]);
  return output;
}

/** Runs a command whose request or file cannot be used, and returns the one line it says. */
export async function refuse(
  parameters: readonly string[],
  surroundings?: Surroundings,
): Promise<string> {
  const { code, errors } = await run(parameters, surroundings);
  expect([code, errors.length], errors.join("\n")).toEqual([2, 1]);
  return errors[0] ?? "";
}

/** The options that say where the figures of a test come from. */
export const sourceOptions = Object.entries(source).flatMap(([name, value]) => [
  "--source",
  `${name}=${value}`,
]);

/** `praxisnah import …` of a file into a region, with a source. */
export function importOf(
  kind: string,
  region: string,
  file: string,
  ...more: readonly string[]
): string[] {
  return ["import", kind, "--region", region, "--file", file, ...sourceOptions, ...more];
}

/** Districts as a GeoJSON file. */
export function districtFile(districts: readonly District[]): string {
  const features = districts.map(({ shape, ...properties }) => ({
    type: "Feature",
    properties,
    geometry: shape,
  }));
  return smallFile("grenzen.geojson", JSON.stringify({ type: "FeatureCollection", features }));
}
