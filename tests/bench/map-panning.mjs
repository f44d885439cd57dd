/**
 * Pans the movable map of a running portal and prints the longest task of the page beside that of
 * the same page at rest:
 *
 *   node tests/bench/map-panning.mjs http://localhost:3000 /berlin/versorgung/hausaerzte
 */
import { chromium } from "@playwright/test";
import { findBrowser } from "../support/browser.mjs";

const [base = "http://localhost:3000", place = "/chemnitz/versorgung/hausaerzte"] =
  process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: findBrowser() ?? "chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
await page.goto(base + place, { waitUntil: "networkidle" });
await page.getByRole("button", { name: /Karte bewegen|Move the map/ }).click();
const canvas = page.locator("canvas");
await canvas.waitFor();
await page.waitForTimeout(1000);
await page.evaluate(() => {
  window.longTasks = [];
  new PerformanceObserver((list) =>
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: "longtask" });
});
const longest = () =>
  page.evaluate(() => Math.round(Math.max(0, ...window.longTasks.splice(0, Infinity))));
await page.waitForTimeout(1500);
console.log(`at rest: longest task ${await longest()} ms (0: none over 50 ms)`);
const { x, y } = await canvas.boundingBox();
await page.mouse.move(x + 400, y + 300);
await page.mouse.down();
for (let step = 1; step <= 60; step += 1) {
  await page.mouse.move(x + 400 + 4 * step, y + 300 + 2 * step);
  await page.waitForTimeout(16);
}
await page.mouse.up();
await page.waitForTimeout(500);
console.log(`panning: longest task ${await longest()} ms`);
await browser.close();
