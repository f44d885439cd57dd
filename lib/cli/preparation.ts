import { nextCommand, prismaCommand, runNode } from "./child-process";
import { shareChunks } from "./shared-chunks";
import { makeWhenChanged } from "./source-stamp";

const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma/schema",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "tsconfig.json",
];

/** Generates the database client from `prisma/schema` when that changed. */
export function generateClient(): Promise<string> {
  return makeWhenChanged("prisma/generated/.stamp", ["prisma/schema", "package-lock.json"], () =>
    runNode(prismaCommand, ["generate", "--schema", "prisma/schema"]),
  );
}

/** Builds the portal for production when its sources changed. */
export function buildPortal(): Promise<string> {
  return makeWhenChanged(
    ".next/.stamp",
    SOURCES,
    async () => {
      await runNode(nextCommand, ["build"], { NODE_ENV: "production" });
      await shareChunks(".next/server/chunks");
    },
    process.env.TILE_URL,
  );
}
