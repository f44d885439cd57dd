import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { _createCache } from "use-intl/core";
import { routing } from "./routing";

/** Messages as they were parsed: without this they are parsed anew for every page. */
const KEPT = { _cache: _createCache() };

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const messages = (await import(`./messages/${locale}.json`)) as { default: object };
  return { locale, messages: messages.default, timeZone: "Europe/Berlin", ...KEPT };
});
