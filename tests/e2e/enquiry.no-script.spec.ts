import { sendEnquiry } from "./enquiry-flow";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("an enquiry is sent, corrected and confirmed without programs", async ({ page }) => {
  const number = await sendEnquiry(page, "Ada ohne Programm");
  await test.step("and reloading the answer sends it once more, with the same number", async () => {
    await page.reload();
    await expect(page.getByText(number)).toBeVisible();
  });
});

test("every form says what its data is for and until when it is kept", async ({ page }) => {
  for (const address of ["/chemnitz/kontakt", "/chemnitz/netzwerk/probleme/neu"]) {
    await page.goto(address);
    const note = page.getByRole("region", { name: t("contact.privacyTitle") });
    await expect(note).toContainText(/\d{1,2}\. [A-Z]\S+ \d{4}/);
  }
});
