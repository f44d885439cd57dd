import { createTranslator } from "use-intl/core";
import { addressOf, type Folder } from "@/lib/i18n/address";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";
import type { Locale } from "@/lib/i18n/routing";
import type { LinkPurpose } from "@/lib/links/link-purpose";
import { linkToken } from "@/lib/links/link-token";
import { PORTAL_ZONE } from "@/lib/portal-day";
import type { Letter, LetterAttachment, LetterBlock } from "./letter";
import { LINK_PAGES } from "./link-pages";

function wordsIn(locale: Locale) {
  return createTranslator({
    locale,
    messages: locale === "de" ? de : en,
    namespace: "mail",
    timeZone: PORTAL_ZONE,
  });
}

export type MailWords = ReturnType<typeof wordsIn>;

/** What a letter is written with. */
export interface LetterDesk {
  locale: Locale;
  t: MailWords;
  /** What the region is called; empty in a letter that is not of one region. */
  region: string;
  /** The address of a page of the region. */
  page: (folder: Folder, parameters?: Readonly<Record<string, string>>) => string;
  /** The address that a link of lib/links leads to; its secret exists nowhere else. */
  link: (purpose: LinkPurpose, id: string) => string;
  /** The address by which mail programs end a saved search, by the id of its link. */
  oneClick: (id: string) => string;
  /** Puts a letter together. */
  letter: (
    subject: string,
    blocks: readonly (LetterBlock | null)[],
    attachments?: readonly LetterAttachment[],
  ) => Letter;
  /** Puts a letter to an office together, which does not write to itself by the contact page. */
  officeLetter: (subject: string, blocks: readonly (LetterBlock | null)[]) => Letter;
}

/**
 * Lays out what letters to readers are written with.
 *
 * @param region that the letter is of; null where it is not of one
 * @param site address of the portal without a slash at its end
 * @param secret what only the portal knows, see lib/links/link-token.ts
 */
export function letterDesk(
  locale: Locale,
  region: { slug: string; name: string } | null,
  site: string,
  secret: string,
): LetterDesk {
  const t = wordsIn(locale);
  const page: LetterDesk["page"] = (folder, parameters = {}) =>
    site + addressOf(locale, folder, { region: region?.slug ?? "", ...parameters });
  const host = site.replace(/^https?:\/\//, "");
  const letter: LetterDesk["letter"] = (subject, blocks, attachments = []) => ({
    locale,
    // A line break would begin another header of the mail.
    subject: subject.replaceAll(/\s+/g, " ").trim(),
    sender: region ? t("sender", { region: region.name }) : t("senderOfAll"),
    footer: region
      ? t("footer", { site: host, region: region.name })
      : t("footerOfAll", { site: host }),
    blocks: blocks.filter((block) => block !== null),
    attachments,
  });
  return {
    ...{ locale, t, region: region?.name ?? "", page, letter },
    link: (purpose, id) => page(LINK_PAGES[purpose], { token: linkToken(id, secret) }),
    oneClick: (id) => `${site}/api/saved-searches/${linkToken(id, secret)}`,
    officeLetter: (subject, blocks) => ({
      ...letter(subject, blocks),
      footer: t("footerOffice", { site: host }),
    }),
  };
}
