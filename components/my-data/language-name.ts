import { useTranslations } from "next-intl";

/** Says in which language somebody is written to. */
export function useLanguageName(): (language: string) => string {
  const t = useTranslations("myData.languages");
  return (language) => t(language === "en" ? "en" : "de");
}
