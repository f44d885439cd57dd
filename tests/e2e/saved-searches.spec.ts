import { expectAccessible, test } from "./reader";
import { hearOfAnOffer } from "./saved-search-flow";

test("a search of offers is saved, told of an offer that is published, and ended", async ({
  page,
}) => {
  await hearOfAnOffer(page, "de");
  await expectAccessible(page);
});
