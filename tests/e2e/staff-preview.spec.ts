import { randomUUID } from "node:crypto";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("a draft of an event is previewed with what is written, and then with its dates", async ({
  page,
}) => {
  const id = randomUUID().slice(0, 8);
  const mail = `preview-${id}@example.org`;
  await signInAt(page, await invited(mail, ["editor", "--region", "chemnitz"]));
  await page.goto("/redaktion/chemnitz/inhalte/event/neu");
  const label = (column: "title" | "summary") =>
    t("staff.content.fields.german", { label: t(`staff.content.columns.${column}`) });
  await page.getByLabel(label("title")).fill(`Probetreffen ${id}`);
  await page.getByLabel(label("summary")).fill("Kurz gesagt, und lang genug für Suchmaschinen.");
  const save = page.getByRole("button", { name: t("staff.content.edit.steps.save"), exact: true });
  const saved = page.getByRole("heading", { name: t("staff.content.edit.saved"), exact: true });
  await save.click();
  await expect(saved).toBeVisible();
  const form = page.url();
  const preview = page.getByRole("link", { name: t("staff.content.edit.preview") });
  await preview.click();
  await expect(page.getByText(t("staff.content.preview.unreadable"))).toBeVisible();
  await expect(page.getByRole("definition").first()).toHaveText(`Probetreffen ${id}`);
  await expectAccessible(page);

  await page.goto(form);
  const day = dayAfter(portalDay(new Date()), 30);
  await page.locator("#type").selectOption("meetup");
  await page.locator('[name="starts"]').nth(0).fill(day);
  await page.locator('[name="starts"]').nth(1).fill("18:00");
  await save.click();
  await expect(saved).toBeVisible();
  await preview.click();
  await expect(page.getByText(t("staff.content.preview.mark"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: `Probetreffen ${id}` })).toBeVisible();
  await expect(page.getByRole("main").locator(`time[datetime^="${day}"]`).first()).toBeVisible();
  await expectAccessible(page);
});
