import type { Command } from "commander";
import { words } from "./words";

/** What commands about a region's own things are given. */
export interface RegionFlag {
  region: string;
}

/** Gives a command the region that it is about. */
export function ofRegion(command: Command): Command {
  return command.requiredOption("--region <slug>", words("option.region"));
}
