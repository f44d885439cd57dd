import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { newItemKey } from "@/lib/drafts/item-key";
import { findSingleKey } from "@/lib/entries/single/queries";
import { isSingleKind } from "@/lib/entries/single/single-kind";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../../request-locale";
import { writerOfKind } from "../../../../staff-session";
import { kindOrNotFound } from "../../kind-or-not-found";

interface PageProps {
  params: Promise<{ locale: string; region: string; kind: string }>;
}

export const dynamic = "force-dynamic";

/**
 * Leads to the empty form of something new, which has an address of its own before it is saved; of
 * what a region has one of, to that one.
 */
export default async function NewItemPage({ params }: PageProps): Promise<never> {
  const { locale: requested, region, kind: asked } = await params;
  const locale = requestLocale(requested);
  const kind = kindOrNotFound(asked);
  const path = addressOf(locale, "/staff/[region]/content/[kind]/new", { region, kind });
  const { region: found } = await writerOfKind(locale, path, region, kind);
  const known = isSingleKind(kind) ? await findSingleKey(found.id, kind) : null;
  const item = known ?? newItemKey(randomUUID());
  redirect(addressOf(locale, "/staff/[region]/content/[kind]/[item]", { region, kind, item }));
}
