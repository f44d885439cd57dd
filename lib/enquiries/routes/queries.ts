import "server-only";
import { db, type Transaction } from "@/lib/db";
import { localise } from "@/lib/entries/localised-text";
import { answering, type Answering } from "../answering";
import { findSubjectName } from "../queries";
import { officeFor, type Asked, type Office } from "../routing";
import { readSubject, type EnquiryKind } from "../schema";
import { enquiryTopics } from "../topic";

/** The offices that a region names for targets, without their mail addresses. */
export async function listRoutes(regionId: number) {
  return db().enquiryRoute.findMany({
    where: { regionId },
    orderBy: { target: "asc" },
    select: { target: true, office: true, dueDays: true },
  });
}

/** Whether a region has what a target names; topics and kinds are there in every region. */
export async function hasTarget(regionId: number, target: string): Promise<boolean> {
  const subject = /^(?:topic|kind):/.test(target) ? null : readSubject(target);
  return subject === null || (await findSubjectName(regionId, subject)) !== null;
}

/** What an enquiry is about, where it reads mail itself. */
async function ownOffice(tx: Transaction, regionId: number, { about }: Pick<Asked, "about">) {
  if (about === null) return null;
  const where = { regionId, slug: about.slug };
  if (about.kind === "practice") {
    const practice = await tx.practice.findFirst({ where, select: { name: true, mail: true } });
    return practice?.mail ? { name: practice.name ?? about.slug, mail: practice.mail } : null;
  }
  // Who has a problem may want to stay hidden, so the office stands between.
  if (about.kind === "district" || about.kind === "care_place" || about.kind === "problem")
    return null;
  const entry = await tx.entry.findFirst({
    where: { ...where, kind: about.kind },
    select: { mail: true },
  });
  const name = entry?.mail ? await findSubjectName(regionId, about, tx) : null;
  return entry?.mail && name ? { name: localise(name, "de").text, mail: entry.mail } : null;
}

/** All that decides which office answers. */
async function officesOf(tx: Transaction, regionId: number, asked: Omit<Asked, "topic">) {
  const routes = await tx.enquiryRoute.findMany({
    where: { regionId },
    select: { target: true, office: true, mail: true, dueDays: true },
  });
  const region = await tx.contactOffice.findUnique({
    where: { regionId },
    select: { office: true, mail: true },
  });
  return [await ownOffice(tx, regionId, asked), routes, region] as const;
}

/** The office that answers an enquiry of a region; null when nobody is there to. */
export async function findOffice(
  tx: Transaction,
  regionId: number,
  asked: Asked,
): Promise<Office | null> {
  return officeFor(asked, ...(await officesOf(tx, regionId, asked)));
}

/** What decides which office answers an enquiry that is stored. */
export interface RoutedEnquiry {
  regionId: number;
  kind: EnquiryKind;
  topic: string | null;
  aboutKind: string | null;
  aboutSlug: string | null;
  office: string | null;
  officeMail: string | null;
}

/**
 * The office that answers an enquiry as things are now: offices and their addresses change while it
 * is open. The address that it went to serves for as long as there is no other.
 */
export async function findPresentOffice(
  tx: Transaction,
  { regionId, kind, aboutKind, aboutSlug, officeMail, ...stored }: RoutedEnquiry,
): Promise<Office | null> {
  const about = readSubject(`${aboutKind ?? ""}:${aboutSlug ?? ""}`);
  const topic = enquiryTopics.find((one) => one === stored.topic) ?? null;
  const office = await findOffice(tx, regionId, { kind, topic, about });
  return office && { ...office, mail: office.mail ?? officeMail };
}

/** Who answers an enquiry of a region that is not written yet, without mail addresses. */
export async function findAnswering(
  regionId: number,
  asked: Omit<Asked, "topic">,
): Promise<Answering> {
  return answering(asked, ...(await officesOf(db(), regionId, asked)));
}
