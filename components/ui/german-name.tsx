import { useLocale } from "next-intl";
import type { ReactNode } from "react";

/** A name that is German in every language, such as an office's: said so where the page is not. */
export function GermanName({ children }: { children: ReactNode }) {
  return useLocale() === "de" ? children : <span lang="de">{children}</span>;
}
