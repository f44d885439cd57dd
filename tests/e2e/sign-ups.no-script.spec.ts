import { freshSlug } from "./planted-event";
import { test } from "./reader";
import { walkWholeLife } from "./sign-up-life";

for (const locale of ["de", "en"] as const)
  test(`a seat is asked for, confirmed, given up and taken by who waits, without programs (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const slug = freshSlug(`ohne-programm-${locale}`);
    await walkWholeLife({ page, locale, slug, title: `Treffen ohne Programm ${locale}` });
  });
