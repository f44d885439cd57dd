import "server-only";
import { recordChange } from "@/lib/audit/mutations";
import type { Transaction } from "@/lib/db";
import type { Circumstances } from "@/lib/forms/answer-form";
import { createEnquiry, type ReceivedEnquiry } from "@/lib/enquiries/mutations";
import { once } from "@/lib/forms/once";
import { Refusal } from "@/lib/forms/refusal";
import { requestKey } from "@/lib/forms/request-key";
import { env } from "@/lib/env";
import { mailName } from "@/lib/forms/sender";
import { countSender } from "@/lib/forms/sender-limit";
import { createLinks } from "@/lib/links/mutations";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { deletionDay } from "@/lib/retention/retention";
import { meantPartner } from "./directory/meant-partner";
import { listKnownPartners } from "./directory/queries";
import { problemSlug } from "./problem-slug";
import type { NewInterest, NewProblem } from "./schema";

type Sending = Pick<Circumstances, "sender" | "locale" | "now">;

async function regionOf(tx: Transaction, slug: string) {
  const region = await tx.region.findUnique({
    where: { slug },
    select: { id: true },
  });
  if (!region) throw new Refusal("outdated");
  return region;
}

async function freeSlug(tx: Transaction, regionId: number, title: string): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('problem-slug', ${regionId}))`;
  const select = { slug: true };
  const others = await tx.problem.findMany({ where: { regionId }, select });
  const gone = await tx.formerAddress.findMany({ where: { regionId, kind: "problem" }, select });
  return problemSlug(title, new Set([...others, ...gone].map(({ slug }) => slug)));
}

/**
 * Takes a problem as a draft that nobody reads until its mail address is confirmed.
 *
 * @returns the ISO day after which an unconfirmed draft is removed
 */
export async function createProblem(
  { region: regionSlug, mail, hidden, partner, ...input }: NewProblem,
  { sender, locale, now }: Sending,
): Promise<{ deleteAfter: string }> {
  const today = portalDay(now);
  const key = requestKey("problem", { regionSlug, mail, hidden, ...input }, today);
  const find = async (tx: Transaction) => {
    const where = { requestKey: key };
    const known = await tx.problem.findUnique({ where, select: { createdAt: true } });
    return known && { deleteAfter: deletionDay("unconfirmedProblem", portalDay(known.createdAt)) };
  };
  return once(key, find, async (tx) => {
    const region = await regionOf(tx, regionSlug);
    await countSender(tx, sender, mailName(mail, env().PORTAL_SECRET));
    const themes = await tx.entry.findMany({
      where: { regionId: region.id, kind: "theme", slug: { in: input.themes } },
      select: { slug: true },
    });
    const slug = await freeSlug(tx, region.id, input.title);
    const sent = { organisation: input.organisation, mail, partner };
    const partnerSlug = meantPartner(sent, await listKnownPartners(region.id, tx));
    const deleteAfter = deletionDay("unconfirmedProblem", today);
    const { id } = await tx.problem.create({
      data: {
        ...{ ...input, regionId: region.id, slug, locale, ownerHidden: hidden, contactMail: mail },
        ...{ partnerSlug, themes: themes.map((theme) => theme.slug), requestKey: key },
        ...{ createdAt: now, deleteAfter: new Date(deleteAfter) },
        changes: { create: { after: "draft", at: now, madeBy: "owner" } },
      },
      select: { id: true },
    });
    const sending = { actor: "reader", regionId: region.id, action: "problem.send" } as const;
    const after = { state: "draft" };
    await recordChange(tx, { ...sending, subject: `problem:${id}`, after }, now);
    const [link = ""] = await createLinks(tx, [
      { purpose: "problem_owner", subjectId: id, expiresAt: new Date(dayAfter(deleteAfter)) },
    ]);
    await enqueueMails(tx, [
      {
        ...{ key: `problem:${id}:confirm`, regionId: region.id, recipient: mail, locale },
        ...mailSays("problem-confirm", { title: input.title, link, deleteAfter }),
        deleteAfter,
      },
    ]);
    return { deleteAfter };
  });
}

/** Takes a partner's wish to work on a problem that is open, as an enquiry. */
export async function createInterest(
  { region, problem, organisation, mail, message }: NewInterest,
  sending: Sending,
): Promise<ReceivedEnquiry> {
  const about = { kind: "problem", slug: problem } as const;
  const said = {
    kind: "declare_interest",
    region,
    about,
    name: organisation,
    mail,
    message,
  } as const;
  return createEnquiry(said, sending);
}
