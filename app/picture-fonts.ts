import { readFile } from "node:fs/promises";
import path from "node:path";

const FOLDER = "node_modules/@fontsource/source-sans-3/files";

async function font(weight: 400 | 700) {
  const file = path.join(process.cwd(), FOLDER, `source-sans-3-latin-${weight}-normal.woff`);
  return { name: "Source Sans 3", data: await readFile(file), weight };
}

/** The typeface of the pages for pictures that the portal draws. */
export function pictureFonts() {
  return Promise.all([font(400), font(700)]);
}
