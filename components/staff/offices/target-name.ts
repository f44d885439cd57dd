import type { useTranslations } from "next-intl";
import { kindName, kindsName } from "@/components/entries/kind-words";
import { readSubject } from "@/lib/enquiries/schema";
import type { EnquiryTopic } from "@/lib/enquiries/topic";
import type { AddressedKind } from "@/lib/entries/entry";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";

type Translate = ReturnType<typeof useTranslations<never>>;

/**
 * What an office answers for, in the reader's words.
 *
 * @param name of a single thing; null for topics and kinds, and for what is shown no more
 */
export function targetName(
  target: string,
  name: LocalisedText | null,
  region: Pick<Region, "mapLevel">,
  locale: Locale,
  t: Translate,
): string {
  const [prefix, rest = ""] = target.split(":");
  if (prefix === "topic")
    return t("staff.offices.ofTopic", { name: t(`contact.topic.${rest as EnquiryTopic}`) });
  if (prefix === "kind")
    return t("staff.offices.ofKind", { name: kindsName(rest as AddressedKind, region, t) });
  const subject = readSubject(target);
  const kind = subject ? kindName(subject.kind, region, t) : prefix;
  return `${kind}: ${name ? localise(name, locale).text : rest}`;
}
