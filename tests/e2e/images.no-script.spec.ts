import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { expect, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("en");

test("a picture is sent without JavaScript, and what is missing is told", async ({ page }) => {
  const id = randomUUID().slice(0, 8);
  const path = await invited(`i-${id}@example.org`, ["editor", "--region", "lichtenberg"], "en");
  await signInAt(page, path, "en");
  await page.goto("/en/staff/lichtenberg/images");
  const background = `#${randomUUID().slice(0, 6)}`;
  const buffer = await sharp({ create: { width: 500, height: 300, channels: 3, background } })
    .png()
    .toBuffer();
  const send = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    await page.getByLabel(t("staff.images.file")).setInputFiles(file);
    await page.getByRole("button", { name: t("staff.images.submit") }).click();
  };
  await page.getByLabel(t("staff.images.alternative")).fill("Ein Weg");
  await page.getByLabel(t("staff.images.creditLabel")).fill(`Stadt ${id}`);
  await send({ name: "x.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
  await expect(page.getByText(t("staff.images.problem.unknown"))).toBeVisible();
  await expect(page.getByLabel(t("staff.images.alternative"))).toHaveValue("Ein Weg");
  await send({ name: "x.png", mimeType: "image/png", buffer });
  await expect(page.getByText(t("staff.images.stored"))).toBeVisible();
  await expect(page.getByText(`Stadt ${id}`)).toBeVisible();
});
