import type { Page } from "@playwright/test";

/** Steps from control to control after which one is taken for missing. */
const PATIENCE = 250;

/** Goes to a control by the keyboard alone, as somebody without a mouse does. */
export async function tabTo(page: Page, label: string): Promise<void> {
  for (let step = 0; step < PATIENCE; step++) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate((wanted) => {
      const here = document.activeElement;
      if (!(here instanceof HTMLElement)) return false;
      const labels = "labels" in here ? [...(here.labels as NodeListOf<HTMLElement>)] : [];
      const shown = [...labels, here].map((one) => one.textContent.trim());
      const texts = [here.getAttribute("aria-label") ?? "", ...shown];
      return texts.some((text) => text === wanted || text.startsWith(`${wanted} (`));
    }, label);
    if (isThere) return;
  }
  throw new Error(`Nothing called “${label}” takes the focus.`);
}

/** Goes to a link, button or tick box and uses it. */
export async function press(page: Page, label: string, key = "Enter"): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.press(key);
}

/** Goes to a field and writes over what is there. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}
