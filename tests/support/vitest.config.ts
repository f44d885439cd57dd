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
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          root,
          include: ["tests/unit/**/*.test.ts"],
          sequence: { shuffle: true },
        },
      },
      {
        resolve,
        test: {
          name: "database",
          root,
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/support/database-server.ts"],
          setupFiles: ["tests/support/database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
