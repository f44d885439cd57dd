import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { kindName } from "@/components/entries/kind-words";
import { EditButtons } from "@/components/staff/content/edit-buttons";
import { EntryFields } from "@/components/staff/content/entry-fields";
import { EntryForm } from "@/components/staff/content/entry-form";
import { itemAddress } from "@/components/staff/content/item-address";
import { ItemState } from "@/components/staff/content/item-state";
import { PublishOnField } from "@/components/staff/content/publish-on-field";
import { StaffFrame } from "@/components/staff/staff-frame";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { PortalForm } from "@/components/ui/form/portal-form";
import { isNewItemKey } from "@/lib/drafts/item-key";
import type { ItemOfStaff } from "@/lib/drafts/item-of-staff";
import { getPreviewToken } from "@/lib/drafts/preview/queries";
import { getItem, listTieTargets } from "@/lib/drafts/queries";
import { itemSteps } from "@/lib/drafts/schema";
import { entryAddress } from "@/lib/entries/entry-address";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../../request-locale";
import { staffMetadata } from "../../../../staff-metadata";
import { readerOfItem } from "../../../../staff-session";
import { kindOrNotFound } from "../../kind-or-not-found";
import { autosaveItem, editItem, stepItem } from "./action";
import { readKey } from "./read-key";

interface PageProps {
  params: Promise<{ locale: string; region: string; kind: string; item: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, kind } = await params;
  requestLocale(locale);
  const t = await getTranslations("entry.kind");
  return staffMetadata(t(kindOrNotFound(kind)));
}

const NOTHING: ItemOfStaff = { live: null, draft: null, planned: [], fourEyes: false };

/** What can be done with an item besides writing. */
function stepsOf({ live, draft, planned }: ItemOfStaff, canPublish: boolean) {
  return itemSteps.filter((step) => {
    if (step === "discard") return draft !== null;
    return canPublish && (step === "bin" ? live !== null : planned.length > 0);
  });
}

/** An item with the form in which it is written. */
export default async function ItemPage({ params }: PageProps) {
  const { locale: requested, region: slug, kind: asked, item: address } = await params;
  const locale = requestLocale(requested);
  const kind = kindOrNotFound(asked);
  const key = readKey(address);
  const own = { region: slug, kind, key };
  const path = itemAddress(locale, own);
  const { session, region, canWrite, canPublish } = await readerOfItem(locale, path, own);
  const found = await getItem({ regionId: region.id, kind, key });
  if (!found && !isNewItemKey(key)) notFound();
  const item = found ?? NOTHING;
  const { live, draft, planned } = item;
  const cells = draft?.cells ?? planned.at(-1)?.cells ?? live?.cells ?? {};
  const isStaff = region.rights.includes("read");
  const named = (await listTieTargets(region.id)).map(({ kind: of, slug: target, names }) => ({
    ...{ kind: of, slug: target, name: names[0] ?? target },
  }));
  const t = await getTranslations();
  const words = await getTranslations("staff.content.edit");
  const { title = cells.title, title_en: english = cells.title_en } = live?.cells ?? {};
  const heading = title ?? english;
  const isBinned = draft?.binnedAt != null;
  const steps = isBinned ? [] : stepsOf(item, canPublish);
  const token = draft && !isBinned ? await getPreviewToken(draft.id) : null;
  return (
    <StaffFrame
      otherLanguage={itemAddress(locale === "de" ? "en" : "de", own)}
      person={session.account.name}
      region={region}
    >
      <h1>
        {heading === undefined
          ? words("newTitle", { kind: kindName(kind, region, t) })
          : words("title", { title: heading })}
      </h1>
      <ItemState
        item={item}
        links={{
          page: live && entryAddress(locale, slug, kind, live.slug),
          preview: token && addressOf(locale, "/[region]/preview/[token]", { region: slug, token }),
          versions:
            isStaff && live
              ? itemAddress(locale, own, "/staff/[region]/content/[kind]/[item]/versions")
              : null,
          changes:
            isStaff && found
              ? `${addressOf(locale, "/staff/[region]/changes", { region: slug })}?subject=${encodeURIComponent(`${kind}:${key}`)}`
              : null,
        }}
      />
      {!canWrite && <p>{words("readOnly")}</p>}
      {canWrite && !isBinned && (
        <EntryForm
          action={editItem}
          autosave={autosaveItem}
          storageKey={`${slug}/${kind}/${key}`}
          revision={draft?.revision ?? 0}
          hidden={{
            ...own,
            version: String(live?.versionId ?? 0),
            seen: String(draft?.revision ?? 0),
          }}
          shownAt={timeOfShowing()}
          buttons={<EditButtons canPublish={canPublish} />}
        >
          <EntryFields {...{ kind, cells, named }} region={slug} canBrowse={isStaff} />
          {canPublish && <PublishOnField planned={planned.at(-1)?.at} />}
        </EntryForm>
      )}
      {canWrite && steps.length > 0 && (
        <section aria-labelledby="more-title">
          <h2 id="more-title">{words("more")}</h2>
          <PortalForm
            action={stepItem}
            submit={words("moreSubmit")}
            shownAt={timeOfShowing()}
            hidden={own}
            isQuiet
          >
            <ChoiceList
              name="step"
              label={words("moreLabel")}
              {...(steps.length === 1 && { initial: steps[0] })}
              choices={steps.map((value) => ({ value, label: words(value) }))}
            />
          </PortalForm>
        </section>
      )}
    </StaffFrame>
  );
}
