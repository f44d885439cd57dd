import "server-only";
import { ofRegion } from "@/app/content";
import * as directory from "@/lib/network/directory/queries";

/** The problems on which a partner works. */
export const listProblemsAtWork = ofRegion("problems-at-work", (region, partnerSlug: string) =>
  directory.listProblemsAtWork(region.id, partnerSlug),
);

/** The problems that a partner has shown to everybody. */
export const listProblemsOfPartner = ofRegion(
  "problems-of-partner",
  (region, partnerSlug: string) => directory.listProblemsOfPartner(region.id, partnerSlug),
);
