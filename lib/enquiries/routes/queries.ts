import "server-only";
import { db, type Transaction } from "@/lib/db";
import { addressedKindSchema } from "@/lib/entries/entry";
import { localise, type LocalisedText } from "@/lib/entries/localised-text";
import { listKnownPartners } from "@/lib/network/directory/queries";
import { answering, type Answering } from "../answering";
import { findSubjectName } from "../queries";
import { officeFor, type Asked, type Office } from "../routing";
import { readSubject, type EnquiryKind } from "../schema";
import { enquiryTopics } from "../topic";
import { routeTexts, type RouteTexts } from "./route-texts";
import type { NewRoute } from "./schema";

/** Kinds of pages from which readers write. */
const ASKED_KINDS = addressedKindSchema.exclude(["home_page", "theme", "location_profile"]).options;

/** The offices that a region names for targets, without their mail addresses. */
export async function listRoutes(regionId: number) {
  return db().enquiryRoute.findMany({
    where: { regionId },
    orderBy: { target: "asc" },
    select: { target: true, office: true, dueDays: true },
  });
}

/** An office as who manages a region sees it. */
export interface RouteForStaff {
  target: string;
  /** What a single thing is called; null for topics and kinds, and for what is shown no more. */
  name: LocalisedText | null;
  texts: RouteTexts;
}

const inFull = { target: true, office: true, mail: true, dueDays: true } as const;

async function routeForStaff(
  regionId: number,
  { target, ...office }: NewRoute,
): Promise<RouteForStaff> {
  const subject = readSubject(target);
  const name = subject && (await findSubjectName(regionId, subject));
  return { target, name, texts: routeTexts(office) };
}

/** The offices that a region names, with their mail addresses, for who manages it. */
export async function listRoutesForStaff(regionId: number): Promise<RouteForStaff[]> {
  const rows = await db().enquiryRoute.findMany({
    where: { regionId },
    orderBy: { target: "asc" },
    select: inFull,
  });
  return Promise.all(rows.map((row) => routeForStaff(regionId, row)));
}

/** One of them; null where none is named for the target. */
export async function getRouteForStaff(
  regionId: number,
  target: string,
): Promise<RouteForStaff | null> {
  const where = { regionId_target: { regionId, target } };
  const row = await db().enquiryRoute.findUnique({ where, select: inFull });
  return row && routeForStaff(regionId, row);
}

/** What an office can be named for and is not yet: topics, kinds of pages, and single partners. */
export async function listTargetChoices(
  regionId: number,
): Promise<Pick<RouteForStaff, "target" | "name">[]> {
  const [named, partners] = await Promise.all([
    db().enquiryRoute.findMany({ where: { regionId }, select: { target: true } }),
    listKnownPartners(regionId),
  ]);
  const known = new Set(named.map(({ target }) => target));
  return [
    ...enquiryTopics.map((topic) => ({ target: `topic:${topic}`, name: null })),
    ...ASKED_KINDS.map((kind) => ({ target: `kind:${kind}`, name: null })),
    ...partners.map(({ slug, names: [name = slug] }) => ({
      ...{ target: `partner:${slug}`, name: { de: name } },
    })),
  ].filter(({ target }) => !known.has(target));
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
