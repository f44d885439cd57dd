import { addressedKindSchema } from "@/lib/entries/entry";
import { readSubject, subjectText, type EnquiryKind, type Subject } from "./schema";
import { enquiryTopics, type EnquiryTopic } from "./topic";

/** Where an enquiry goes. */
export interface Office {
  /** What it is called. */
  office: string;
  /** Null while nobody wrote down where it reads mail. */
  mail: string | null;
  /** Working days within which the sender should have an answer. */
  dueDays: number;
}

/** An office as a region names it for a target. */
export interface Route extends Omit<Office, "dueDays"> {
  target: string;
  dueDays: number | null;
}

/** What is known of an enquiry when its office is sought. */
export interface Asked {
  kind: EnquiryKind;
  topic: EnquiryTopic | null;
  about: Subject | null;
}

/** Working days within which somebody has an answer where nothing else is agreed. */
export const USUAL_DUE_DAYS = 5;

/**
 * The targets that routes may name for an enquiry, the most specific first.
 *
 * @example routeTargets({ kind: "general", topic: "care", about: { kind: "district", slug: "sonnenberg" } })
 *   // ["district:sonnenberg", "kind:district", "topic:care"]
 */
export function routeTargets({ topic, about }: Asked): string[] {
  const ofSubject = about === null ? [] : [subjectText(about), `kind:${about.kind}`];
  return topic === null ? ofSubject : [...ofSubject, `topic:${topic}`];
}

/**
 * What a route can be for, as it is stored; null when that is nothing the portal knows.
 *
 * @example readTarget("topic:care") // "topic:care"
 * @example readTarget("kind:partner") // "kind:partner"
 * @example readTarget("topic:weather") // null
 */
export function readTarget(text: string): string | null {
  const [prefix, rest = ""] = text.split(":");
  if (prefix === "topic")
    return enquiryTopics.some((topic) => text === `topic:${topic}`) ? text : null;
  if (prefix === "kind")
    return addressedKindSchema.safeParse(rest).success && text === `kind:${rest}` ? text : null;
  const subject = readSubject(text);
  return subject && subjectText(subject);
}

/**
 * The office that answers an enquiry: the subject itself where it reads mail, else the office of
 * the subject, of its kind, of the topic, of the region. Who claims a profile is never answered by
 * the profile, as the office has to check them first.
 *
 * @param own the subject's name and mail; null where it has none
 * @param routes of the region
 * @param region its contact office; null where there is none
 * @returns null when nobody is there to answer
 * @example officeFor({ kind: "general", topic: "care", about: null }, null,
 *   [{ target: "topic:care", office: "Gesundheitsamt", mail: "amt@example.org", dueDays: null }], null)
 *   // { office: "Gesundheitsamt", mail: "amt@example.org", dueDays: 5 }
 */
export function officeFor(
  asked: Asked,
  own: { name: string; mail: string } | null,
  routes: readonly Route[],
  region: { office: string; mail: string | null } | null,
): Office | null {
  if (own !== null && asked.kind !== "claim_profile")
    return { office: own.name, mail: own.mail, dueDays: USUAL_DUE_DAYS };
  for (const target of routeTargets(asked)) {
    const route = routes.find((one) => one.target === target);
    if (route)
      return { office: route.office, mail: route.mail, dueDays: route.dueDays ?? USUAL_DUE_DAYS };
  }
  return region && { ...region, dueDays: USUAL_DUE_DAYS };
}
