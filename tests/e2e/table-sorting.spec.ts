import { CHEMNITZ_GP } from "./page-kinds";
import { openCoverage } from "./coverage-page";
import { columnHeading, columnTexts, germanNumber } from "./read-table";
import { expect, test } from "./reader";

function ascending(values: readonly (number | null)[]): boolean {
  const known = values.filter((value) => value !== null);
  const isOrdered = known.every((value, index) => index === 0 || value >= (known[index - 1] ?? 0));
  return isOrdered && values.slice(0, known.length).every((value) => value !== null);
}

test("the table begins with the least served district and says so", async ({ page }) => {
  const { table, t } = await openCoverage(page, CHEMNITZ_GP);
  const degree = t("coverage.table.degree");
  await expect(columnHeading(table, degree)).toHaveAttribute("aria-sort", "ascending");
  const degrees = (await columnTexts(table, degree)).map(germanNumber);
  expect(degrees).toHaveLength(39);
  expect(ascending(degrees)).toBe(true);
});

for (const column of ["people", "fte", "doctors", "degree", "open"] as const)
  test(`the column "${column}" sorts its districts both ways`, async ({ page }) => {
    const { table, t } = await openCoverage(page, CHEMNITZ_GP);
    const label = t(`coverage.table.${column}`);
    const heading = columnHeading(table, label);
    const button = heading.getByRole("button");
    const values = async () => (await columnTexts(table, label)).map(germanNumber);

    if (column === "degree") await columnHeading(table, "Menschen").getByRole("button").click();
    const before = await columnTexts(table, t("coverage.table.district", { one: "Stadtteil" }));
    await button.click();
    await expect(heading).toHaveAttribute("aria-sort", "ascending");
    expect(ascending(await values())).toBe(true);
    const after = await columnTexts(table, t("coverage.table.district", { one: "Stadtteil" }));
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());

    await button.click();
    await expect(heading).toHaveAttribute("aria-sort", "descending");
    expect(ascending((await values()).toReversed())).toBe(true);
    await expect(table.locator("[aria-sort]")).toHaveCount(1);
  });

test("names sort as in a German telephone book, from the keyboard too", async ({ page }) => {
  const { table, t } = await openCoverage(page, CHEMNITZ_GP);
  const label = t("coverage.table.district", { one: "Stadtteil" });
  await columnHeading(table, label).getByRole("button").press("Enter");
  const names = (await columnTexts(table, label)).map((name) => name.replace(" *", ""));
  expect(names).toEqual(names.toSorted(new Intl.Collator("de").compare));
  await columnHeading(table, label).getByRole("button").press("Space");
  const turned = (await columnTexts(table, label)).map((name) => name.replace(" *", ""));
  expect(turned).toEqual(names.toReversed());
});

test("the total stays at the foot, however the rows are sorted", async ({ page }) => {
  const { table, t } = await openCoverage(page, CHEMNITZ_GP);
  const total = t("coverage.table.total", { region: "Chemnitz" });
  for (const label of ["Menschen", t("coverage.table.fte")]) {
    await columnHeading(table, label).getByRole("button").click();
    await expect(table.getByRole("row").last()).toContainText(total);
  }
});
