import type { Locator, Page } from "@playwright/test";

interface Point {
  x: number;
  y: number;
}

const STEPS = 12;

/** Moves fingers over the glass from where each begins to where each ends, as hardware reports it. */
export async function moveFingers(
  page: Page,
  fingers: readonly { from: Point; to: Point }[],
): Promise<void> {
  const glass = await page.context().newCDPSession(page);
  for (let step = 0; step <= STEPS; step += 1) {
    const touchPoints = fingers.map(({ from, to }, id) => ({
      id,
      x: from.x + ((to.x - from.x) * step) / STEPS,
      y: from.y + ((to.y - from.y) * step) / STEPS,
    }));
    const type = step === 0 ? "touchStart" : "touchMove";
    await glass.send("Input.dispatchTouchEvent", { type, touchPoints });
  }
  await glass.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await glass.detach();
}

/** The middle of a part of the page that has been scrolled into view. */
export async function middleOf(part: Locator): Promise<Point> {
  await part.evaluate((element) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
  });
  const box = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
