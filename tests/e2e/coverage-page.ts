import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/routing";
import { wordsIn } from "./wording";

/** The parts of a coverage page by what they are called. */
export function coveragePage(page: Page, locale: Locale = "de") {
  const t = wordsIn(locale);
  const [mapName = ""] = t("coverage.mapLabel", { group: "|", count: 0, level: "" }).split("|");
  const map = page.getByRole("group", { name: new RegExp(`^${mapName}`) });
  return {
    t,
    map,
    /** A district on the printed map; its name there also tells its value. */
    district: (name: string) => map.getByRole("link", { name: new RegExp(`^${name}: `) }),
    panel: page.getByRole("region", { name: t("coverage.panel.selected"), exact: true }),
    move: page.getByRole("button", { name: t("coverage.explore.move") }),
    locate: page.getByRole("button", { name: t("coverage.explore.locate") }),
    close: page.getByRole("button", { name: t("coverage.panel.close") }),
    status: page.getByRole("status"),
    table: page.getByRole("table"),
    canvas: page.locator("canvas"),
  };
}

export type CoveragePage = ReturnType<typeof coveragePage>;

/** Waits until the page listens, so that a click is not taken for a plain link. */
export async function openCoverage(page: Page, address: string): Promise<CoveragePage> {
  await page.goto(address);
  const parts = coveragePage(page, address.startsWith("/en/") ? "en" : "de");
  await expect(parts.table.getByRole("columnheader").getByRole("button").first()).toBeVisible();
  return parts;
}

export async function openMovableMap(page: Page, address: string): Promise<CoveragePage> {
  const parts = await openCoverage(page, address);
  await parts.move.click();
  await expect(parts.canvas).toBeVisible();
  await expect(parts.map).toBeHidden();
  await mapAtRest(parts.canvas);
  return parts;
}

/** What the movable map shows and where: its drawing and how that is shifted and enlarged. */
function drawingOf(canvas: Locator): Promise<string> {
  return canvas.evaluate((drawing: HTMLCanvasElement) => {
    const layers = [drawing, drawing.closest("div")?.parentElement];
    const places = layers.map((layer) => (layer ? getComputedStyle(layer).transform : ""));
    return [drawing.toDataURL(), ...places].join(" ");
  });
}

/** Waits for the movable map to come to rest and returns what it shows. */
export async function mapAtRest(canvas: Locator): Promise<string> {
  let last = "";
  await expect(async () => {
    const before = last;
    last = await drawingOf(canvas);
    expect(last === before).toBe(true);
  }).toPass({ intervals: [250] });
  return last;
}
