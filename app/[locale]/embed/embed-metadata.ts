import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

/** Title and description of an embedded map; search engines are to find its whole page instead. */
export async function embedMetadata(
  words: { group: string; region: string },
  fullPage: string,
): Promise<Metadata> {
  const t = await getTranslations("openData");
  return {
    title: t("take.frameTitle", words),
    description: t("embed.description", words),
    robots: { index: false },
    alternates: { canonical: fullPage },
  };
}
