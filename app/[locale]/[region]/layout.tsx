import type { ReactNode } from "react";
import { regionOrNotFound } from "./region-content";

/** Answers for regions that do not exist before any page below offers ways within them. */
export default async function RegionLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ region: string }>;
}) {
  await regionOrNotFound((await params).region);
  return children;
}
