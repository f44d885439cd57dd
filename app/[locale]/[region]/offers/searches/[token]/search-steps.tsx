import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { PortalForm } from "@/components/ui/form/portal-form";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { longDay } from "@/lib/i18n/number-format";
import { offersAddress } from "@/lib/offers/offer-address";
import type { Region } from "@/lib/regions/schema";
import type { OwnSearch } from "@/lib/saved-searches/own/queries";
import { lastDay } from "@/lib/saved-searches/search-times";
import type { SavedSearchStep } from "@/lib/saved-searches/schema";
import { changeSearch } from "./action";

interface SearchStepsProps {
  region: Region;
  search: OwnSearch;
  token: string;
}

/** What its reader can do with a search; nothing happens by opening the link alone. */
export function SearchSteps({ region, search, token }: SearchStepsProps) {
  const locale = useLocale();
  const t = useTranslations("savedSearches.own");
  const { state, rhythm, filter, expiresAt } = search;
  const day = expiresAt ? longDay(lastDay(expiresAt), locale) : "";
  const button = (step: SavedSearchStep, label: string, isQuiet = false) => (
    <PortalForm
      action={changeSearch}
      submit={label}
      shownAt={timeOfShowing()}
      hidden={{ token, step }}
      isQuiet={isQuiet}
    />
  );
  const other = rhythm === "weekly" ? "at_once" : "weekly";
  // Each form keeps its place, so that its answer finds it again without a program.
  const first = {
    unconfirmed: button("confirm", t("step.confirm")),
    active: button("end", t("step.end")),
    paused: button("confirm", t("step.resume")),
    expired: button("renew", t("step.renew")),
  };
  const isActive = state === "active";
  return (
    <>
      <p>{t(state, { day })}</p>
      <p>{t(`rhythm.${rhythm}`)}</p>
      {first[state]}
      <p>
        <Link href={offersAddress(locale, region.slug, filter)} prefetch={false}>
          {t("list")}
        </Link>
      </p>
      <h2>{t("changeTitle")}</h2>
      {isActive ? button(other, t(`step.${other}`), true) : button("end", t("step.end"), true)}
      {isActive && button("renew", t("step.renew"), true)}
    </>
  );
}
