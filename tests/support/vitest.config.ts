import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "../..");
const resolve = {
  alias: { "@": root, "server-only": path.join(root, "node_modules/server-only/empty.js") },
};

export default defineConfig({
  root,
  resolve,
  test: {
    // One core fewer is the default, which is half of a machine with two.
    maxWorkers: "100%",
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          root,
          include: ["tests/unit/**/*.test.ts"],
          globalSetup: ["tests/support/temporary-files.ts"],
          setupFiles: ["tests/support/property-seed.ts"],
          sequence: { shuffle: true },
          // Other checks run beside these.
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          name: "database",
          root,
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/support/temporary-files.ts", "tests/support/database-server.ts"],
          setupFiles: ["tests/support/property-seed.ts", "tests/support/database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
