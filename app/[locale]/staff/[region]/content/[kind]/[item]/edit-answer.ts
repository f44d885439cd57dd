import { getTranslations } from "next-intl/server";
import type { Clash } from "@/lib/drafts/merge";
import type { Published } from "@/lib/drafts/publication/mutations";
import type { Edit, EditStep } from "@/lib/drafts/schema";
import { entryAddress } from "@/lib/entries/entry-address";
import type { Confirmation } from "@/lib/forms/form-state";
import { REVISION_FIELD } from "@/lib/forms/kept-input";
import { WordedFaults } from "@/lib/forms/worded-faults";
import { shortMoment } from "@/lib/i18n/number-format";
import type { Locale } from "@/lib/i18n/routing";
import { clashSentences } from "../../../../clash-sentences";
import { columnWords } from "../../column-words";
import { faultsInWords } from "../../finding-words";

const wordsIn = (locale: Locale) => getTranslations({ locale, namespace: "staff.content.edit" });

/**
 * What others wrote where somebody wrote otherwise, at each field; sent once more, what was typed
 * stands.
 *
 * @param revision the saving of which it tells
 */
export async function clashFaults(
  { clashes, revision }: { clashes: readonly Clash[]; revision: number },
  by: string | null,
  locale: Locale,
): Promise<WordedFaults> {
  const told = { seen: String(revision) };
  const names = new Map(clashes.map(({ column }) => [column, by ?? ""]));
  const labelOf = await columnWords(locale);
  const sentences = Object.entries(await clashSentences(clashes, names, locale)).map(
    ([column, sentence]) => [column, `${labelOf(column)}: ${sentence}`] as const,
  );
  return new WordedFaults(Object.fromEntries(sentences), told);
}

/** What to tell of a saving alone. */
export async function savedAnswer(
  step: Exclude<EditStep, "publish">,
  locale: Locale,
): Promise<Confirmation> {
  const t = await wordsIn(locale);
  return step === "review"
    ? { title: t("review"), paragraphs: [t("reviewText")] }
    : { title: t("saved"), paragraphs: [t("savedText")] };
}

interface PublishedSaving {
  revision: number;
  isJoined: boolean;
  publishAt: Date | null;
}

/**
 * What to tell of a saving that was to be published, too.
 *
 * @param revision the saving; `isJoined` where it has what others wrote besides
 * @param publishAt when it is to appear; null for at once
 * @throws WordedFaults where what was saved cannot be published as it is
 */
export async function publishedAnswer(
  published: Published,
  { region, kind }: Edit,
  { revision, isJoined, publishAt }: PublishedSaving,
  locale: Locale,
): Promise<Confirmation> {
  const t = await wordsIn(locale);
  switch (published.status) {
    case "clash":
      throw await clashFaults(published, null, locale);
    case "unreadable":
      throw new WordedFaults(await faultsInWords(published.errors, locale), {
        seen: String(revision),
        // What is typed from now on goes on from there.
        ...(!isJoined && { [REVISION_FIELD]: String(revision) }),
      });
    case "outdated":
    case "otherEyes":
      return { title: t(`${published.status}Title`), paragraphs: [t(published.status)] };
    case "scheduled":
      return {
        title: t("scheduledFor"),
        paragraphs: [
          t("scheduledText", { moment: publishAt ? shortMoment(publishAt, locale) : "" }),
        ],
      };
    case "published":
      return {
        ...{ title: t("published"), paragraphs: [t("publishedText")] },
        link: { href: entryAddress(locale, region, kind, published.slug), label: t("toPage") },
      };
  }
}
