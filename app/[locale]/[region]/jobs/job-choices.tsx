import { useTranslations } from "next-intl";
import { ChoiceLinks } from "@/components/ui/choice-links";
import type { JobChoice, JobOptions } from "@/lib/entries/jobs/job-choice";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { localisedAddress } from "../../page-metadata";
import { jobListAddress } from "./job-list";

interface JobChoicesProps {
  locale: Locale;
  region: Region;
  choice: JobChoice;
  options: JobOptions;
}

/** Profession, form and district to choose, each choice an address of its own. */
export function JobChoices({ locale, region, choice, options }: JobChoicesProps) {
  const t = useTranslations("jobs");
  const level = useTranslations("level");
  const part = <Part extends keyof JobChoice>(
    name: Part,
    label: string,
    nameOf: (option: JobOptions[Part][number]) => string,
  ) => {
    const hrefOf = (value: JobChoice[Part]) =>
      localisedAddress(
        jobListAddress(locale, region.slug, { ...choice, [name]: value }, 1),
        locale,
      );
    const all: readonly JobOptions[Part][number][] = options[name];
    if (all.length === 0) return null;
    return (
      <ChoiceLinks
        label={label}
        choices={[
          { label: t("all"), href: hrefOf(null), count: null, isChosen: choice[name] === null },
          ...all.map((option) => ({
            label: nameOf(option),
            href: hrefOf(option.value as JobChoice[Part]),
            count: option.count,
            isChosen: choice[name] === option.value,
          })),
        ]}
      />
    );
  };
  return (
    <>
      {part("profession", t("profession.label"), ({ value }) => t(`profession.${value}`))}
      {part("form", t("form.label"), ({ value }) => t(`form.${value}`))}
      {part("district", level(`${region.mapLevel}.label`), ({ name }) => name)}
    </>
  );
}
