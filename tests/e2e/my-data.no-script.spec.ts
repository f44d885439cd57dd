import { walkMyData } from "./my-data-flow";
import { freshSlug } from "./planted-event";
import { test } from "./reader";

test("somebody sees, takes along and deletes what is kept of them, without programs", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const slug = freshSlug("my-data");
  const visit = { page, locale: "en", slug, title: "A meeting to be forgotten" } as const;
  await walkMyData(visit, () => Promise.resolve());
});
