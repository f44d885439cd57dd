import { useLocale, useTranslations } from "next-intl";
import { OLDEST_AGE_BELOW, YOUNGEST_AGE } from "@/lib/coverage/disclosure/disclosed-doctors";
import { ENTRY_AGE } from "@/lib/coverage/outlook/scenario";
import { reachParameters } from "@/lib/coverage/reach/reach-parameters";
import { seatCount } from "@/lib/i18n/number-format";
import { MethodSection } from "./method-section";

const CLAIMS = [
  "official",
  "borough",
  "impending",
  "doctors",
  "forecast",
  "routes",
  "ratings",
] as const;

/** What is simplified or assumed rather than known. */
export function AssumptionsSection() {
  const locale = useLocale();
  const t = useTranslations("methodology.assumptions");
  const { detour, speed, spacing } = reachParameters("primary");
  return (
    <MethodSection id="assumptions" title={t("title")}>
      <p>{t("text")}</p>
      <ul>
        <li>{t("spread", { spacing })}</li>
        <li>{t("travel", { detour: seatCount(detour, locale), speed })}</li>
        <li>{t("decay")}</li>
        <li>{t("edge")}</li>
        <li>{t("posts")}</li>
        <li>{t("ages", { from: YOUNGEST_AGE, to: OLDEST_AGE_BELOW })}</li>
        <li>{t("entry", { age: ENTRY_AGE })}</li>
        <li>{t("migration")}</li>
        <li>{t("counts")}</li>
        <li>{t("regional")}</li>
      </ul>
    </MethodSection>
  );
}

/** What nobody should read into the figures. */
export function ClaimsSection() {
  const t = useTranslations("methodology.claims");
  return (
    <MethodSection id="claims" title={t("title")}>
      <ul>
        {CLAIMS.map((claim) => (
          <li key={claim}>{t(claim)}</li>
        ))}
      </ul>
    </MethodSection>
  );
}
