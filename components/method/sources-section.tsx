import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SourceLine } from "@/components/regions/source-line";
import { DIRECTIVE, DIRECTIVE_URL, planningLaw } from "@/lib/coverage/method/planning-law";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { distinctSources } from "@/lib/regions/distinct-sources";
import type { Region } from "@/lib/regions/schema";
import { MethodSection } from "./method-section";
import { MethodTable } from "./method-table";

const LITERATURE = ["catchments", "enhanced", "interval", "index", "mortality"] as const;

/** The law, the literature and the data that the figures come from, each with its date. */
export function SourcesSection({ region, seatsOn }: { region: Region; seatsOn: string }) {
  const locale = useLocale();
  const t = useTranslations("methodology.sources");
  return (
    <MethodSection id="sources" title={t("title")}>
      <p>
        {t("law", {
          decided: longDay(DIRECTIVE.decided, locale),
          inForce: longDay(DIRECTIVE.inForce, locale),
          gazette: DIRECTIVE.gazette,
        })}{" "}
        <a href={DIRECTIVE_URL}>g-ba.de</a>
      </p>
      <MethodTable
        caption={t("lawTable")}
        columns={[{ label: t("rule") }, { label: t("governs") }]}
        rows={planningLaw.map(({ subject, law, sections }) => [
          `${sections} ${law}`,
          t(`subject.${subject}`),
        ])}
      />
      <h3>{t("literature")}</h3>
      <ul>
        {LITERATURE.map((entry) => (
          <li key={entry}>{t(`entry.${entry}`)}</li>
        ))}
      </ul>
      <h3>{t("data", { region: region.name })}</h3>
      <ul>
        {distinctSources(region.figureSources).map((one) => (
          <li key={one.source.id}>
            <SourceLine of={one} />
          </li>
        ))}
      </ul>
      <p>
        {t("seats", { date: longDay(seatsOn, locale) })}{" "}
        <Link href={addressOf(locale, "/[region]/data", { region: region.slug })} prefetch={false}>
          {t("all")}
        </Link>
      </p>
    </MethodSection>
  );
}
