"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { itemAddress } from "@/components/staff/content/item-address";
import { defineAction } from "@/lib/action";
import { currentUser } from "@/lib/accounts/current-user";
import { regionTag } from "@/lib/content/tags";
import { changedColumns } from "@/lib/drafts/cells";
import { discardDraft, saveDraft, type Typing } from "@/lib/drafts/mutations";
import { canPublishDraft, canWriteDraft } from "@/lib/drafts/policy";
import { binEntry, publishDraft, unscheduleEntry } from "@/lib/drafts/publication/mutations";
import { findOwned, getItem } from "@/lib/drafts/queries";
import { editSchema, itemStepSchema, type Edit, type ItemInput } from "@/lib/drafts/schema";
import { cellsOfForm } from "@/lib/entries/editing/typed-cells";
import type { Circumstances } from "@/lib/forms/answer-form";
import type { Confirmation } from "@/lib/forms/form-state";
import { addressOf } from "@/lib/i18n/address";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";
import { typedValues } from "@/lib/forms/typed-values";
import { clashFaults, publishedAnswer, savedAnswer } from "./edit-answer";
import { publicationMoment } from "./publication-moment";

async function itemOf({ region, kind, key }: ItemInput) {
  const owned = await findOwned({ region, kind, key });
  if (!owned) throw new Refusal("outdated");
  return { regionId: owned.regionId, kind, key };
}

function typingOf(edit: Edit): Typing {
  const { doing, revision, version, seen, kind } = edit;
  const typed = Object.entries(edit).filter((field): field is [string, string[]] =>
    Array.isArray(field[1]),
  );
  const cells = cellsOfForm(kind, Object.fromEntries(typed));
  return { cells, revision, version, seen, state: doing === "review" ? "review" : "writing" };
}

/** Whether something new has nothing in it yet. */
function isNothing({ cells, revision, version }: Typing): boolean {
  return revision === 0 && version === 0 && Object.values(cells).every((cell) => cell === "");
}

/** Saves, and publishes where that is wanted; the page then shows what is stored. */
async function saveAndPublish(edit: Edit, { user, now, locale }: Circumstances) {
  const publishAt = publicationMoment(edit.publishOn, now);
  if (edit.doing === "publish" && publishAt === undefined)
    throw new InvalidFields({ publishOn: "notToCome" });
  const item = await itemOf(edit);
  const typing = typingOf(edit);
  if (isNothing(typing)) throw new InvalidFields({ title: "missing" });
  const saved = await saveDraft(item, typing, { user, now });
  if (saved.status === "clash") throw await clashFaults(saved, saved.by, locale);
  if (edit.doing !== "publish") {
    refresh();
    return { answer: await savedAnswer(edit.doing, locale), changed: [] };
  }
  const isJoined = changedColumns(saved.cells, typing.cells).length > 0;
  const publishing = { revision: saved.revision, isJoined, publishAt: publishAt ?? null };
  const published = await publishDraft(edit.region, item, publishing, { user, now });
  const answer = await publishedAnswer(published, edit, publishing, locale);
  refresh();
  return { answer, changed: published.status === "published" ? [regionTag(edit.region)] : [] };
}

export const editItem = defineAction<typeof editSchema, Confirmation>({
  schema: editSchema,
  lists: "every",
  isTyped: false,
  allow: async (user, edit) => {
    const owned = await findOwned(edit);
    return edit.doing === "publish" ? canPublishDraft(user, owned) : canWriteDraft(user, owned);
  },
  run: saveAndPublish,
});

/** What became of a saving that nobody asked for. */
type Autosaved =
  | { status: "saved"; at: string; revision: number }
  | { status: "conflict" | "signedOut" | "failed" };

/** Saves what is typed while somebody goes on typing. */
export async function autosaveItem(form: FormData): Promise<Autosaved> {
  const user = await currentUser();
  if (user.id === null) return { status: "signedOut" };
  const { data: edit } = editSchema.safeParse(typedValues(form));
  if (!edit || !canWriteDraft(user, await findOwned(edit))) return { status: "failed" };
  const now = new Date();
  const saved = await saveDraft(await itemOf(edit), typingOf(edit), { user, now }, true);
  if (saved.status === "clash") return { status: "conflict" };
  return { status: "saved", at: now.toISOString(), revision: saved.revision };
}

export const stepItem = defineAction<typeof itemStepSchema, Confirmation>({
  schema: itemStepSchema,
  isTyped: false,
  allow: async (user, input) => {
    const owned = await findOwned(input);
    return input.step === "discard" ? canWriteDraft(user, owned) : canPublishDraft(user, owned);
  },
  run: async (input, { user, now, locale }) => {
    const item = await itemOf(input);
    const writer = { user, now };
    const { region, step } = input;
    if (step === "discard") await discardDraft(item, writer);
    else if (step === "unschedule") await unscheduleEntry(region, item, writer);
    else {
      await binEntry(region, item, writer);
      await discardDraft(item, writer);
      updateTag(regionTag(region));
    }
    // Where it is now says what was done, and how to take it back.
    const isThere = step === "unschedule" || (step === "discard" && (await getItem(item))?.live);
    return redirect(
      isThere
        ? itemAddress(locale, input)
        : addressOf(locale, "/staff/[region]/content/bin", { region }),
    );
  },
});
