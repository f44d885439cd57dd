import { test } from "./reader";
import { hearOfAnOffer } from "./saved-search-flow";

test("without a program, a search of offers is saved, told of an offer and ended", async ({
  page,
}) => {
  await hearOfAnOffer(page, "en");
});
