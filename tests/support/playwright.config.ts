import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./browser.mjs";

const browser = findBrowser();
const PORT = Number(process.env.E2E_PORT ?? 3987);
const launchOptions = {
  ...(browser === null ? {} : { executablePath: browser }),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
};

export default defineConfig({
  testDir: path.resolve(import.meta.dirname, "../e2e"),
  outputDir: path.resolve(import.meta.dirname, "../../.data/e2e-results"),
  timeout: 90_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "../../.data/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions,
  },
  webServer: {
    command: "node --import tsx tests/support/e2e-server.ts",
    cwd: path.resolve(import.meta.dirname, "../.."),
    url: `http://localhost:${PORT}/api/health/ready`,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    env: { E2E_PORT: String(PORT) },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: ["**/*.no-script.spec.ts", "**/*.phone.spec.ts"],
      use: { ...devices["Desktop Chrome"], launchOptions },
    },
    {
      name: "phone",
      testMatch: "**/*.phone.spec.ts",
      use: { ...devices["Pixel 7"], launchOptions },
    },
    {
      name: "without JavaScript",
      testMatch: "**/*.no-script.spec.ts",
      use: { ...devices["Desktop Chrome"], launchOptions, javaScriptEnabled: false },
    },
  ],
});
