import "server-only";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { updateTag } from "next/cache";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { currentUser } from "./accounts/current-user";
import type { User } from "./accounts/user";
import { env } from "./env";
import { answerForm, type ActionDefinition, type FormWords } from "./forms/answer-form";
import type { FormAction } from "./forms/form-state";
import { isFromForeignPage } from "./forms/foreign-page";
import { readProof } from "./forms/proof-of-work";
import { senderName, type Sender } from "./forms/sender";
import { LOCALE_FIELD, PROOF_FIELD } from "./forms/typed-values";
import { addressOf } from "./i18n/address";
import { routing, type Locale } from "./i18n/routing";

/** One of many; which, is told when the form is answered. */
type Key = "error.invalid";

/** Whether nobody is signed in who was when the page was opened that a form was sent from. */
function isSignedOut(user: User, request: Headers): boolean {
  const page = request.get("referer");
  if (user.id !== null || page === null || !URL.canParse(page)) return false;
  const { pathname } = new URL(page);
  return routing.locales.some((locale) => pathname.startsWith(`${addressOf(locale, "/staff")}/`));
}

async function wordsIn(locale: Locale, signIn: string | null): Promise<FormWords> {
  const t = await getTranslations({ locale, namespace: "form" });
  return {
    // What is missing is told apart, as the summary shows the line without its field.
    error: (code, field, label) => {
      const asked = `asked.${code}` as "asked.missing";
      if (label !== undefined && t.has(asked)) return t(asked, { label });
      const known = [`${code}.${field}`, `error.${code}`].find((key) => t.has(key as Key));
      return t((known ?? "error.invalid") as Key);
    },
    refusal: (reason) =>
      reason === "forbidden" && signIn !== null
        ? { message: t("refusal.signedOut"), link: { href: signIn, label: t("signIn") } }
        : { message: t(`refusal.${reason}`) },
  };
}

/** Where a form comes from; the proxy next to the portal wrote the last address. */
async function senderOf(request: Headers, form: FormData): Promise<Sender | null> {
  const address = request.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  if (!address) return null;
  const { PORTAL_SECRET } = env();
  const proof = await readProof(form.get(PROOF_FIELD), PORTAL_SECRET);
  return { network: senderName(address, PORTAL_SECRET), proof };
}

/** Tells operators what went wrong, without anything that somebody typed. */
function report(error: unknown): void {
  unstable_rethrow(error);
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  console.error(`A form could not be taken: ${name} ${code}`.trim());
}

/**
 * An action of a form, for `useActionState`: finds the user, parses, asks `allow`, runs one
 * mutation and expires the pages that show what changed. It works without JavaScript when the page
 * hands it to the form as a prop.
 */
export function defineAction<Schema extends z.ZodType, Answer>(
  definition: ActionDefinition<Schema, Answer>,
): FormAction<Answer> {
  return async (previous, sent) => {
    // Whoever calls the action without a form may hand in anything.
    const form = (sent as unknown) instanceof FormData ? sent : new FormData();
    const asked = form.get(LOCALE_FIELD);
    const locale =
      typeof asked === "string" && hasLocale(routing.locales, asked)
        ? asked
        : routing.defaultLocale;
    const request = await headers();
    const user = await currentUser();
    const signIn = isSignedOut(user, request) ? addressOf(locale, "/staff/sign-in") : null;
    const isForeign = isFromForeignPage((name) => request.get(name));
    const { state, changed } = await answerForm(
      { ...definition, allow: (...asked) => !isForeign && definition.allow(...asked) },
      previous,
      form,
      { user, sender: await senderOf(request, form), locale, now: new Date() },
      await wordsIn(locale, signIn),
      report,
    );
    for (const tag of changed) updateTag(tag);
    return state;
  };
}
