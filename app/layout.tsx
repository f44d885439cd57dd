import type { ReactNode } from "react";

/** The language layouts below write the document; this one only lets pages without a language in. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children;
}
