import { officeFor, type Asked, type Office, type Route } from "./routing";
import type { Subject } from "./schema";
import { enquiryTopics, type EnquiryTopic } from "./topic";

/** Who answers, as everybody may read it: never with a mail address. */
export interface NamedOffice extends Pick<Office, "office" | "dueDays"> {
  /** Whether it gets mails, so that days for its answer mean something. */
  readsMail: boolean;
}

/** Who answers an enquiry that is not written yet. */
export interface Answering {
  /** The office, unless the topic has one of its own; null where nobody is there to answer. */
  office: NamedOffice | null;
  /**
   * The topics to choose from, each with its office where that is another one; empty where they do
   * not decide anything.
   */
  topics: { topic: EnquiryTopic; office: NamedOffice | null }[];
}

function named(office: Office | null): NamedOffice | null {
  return (
    office && { office: office.office, dueDays: office.dueDays, readsMail: office.mail !== null }
  );
}

/**
 * Who answers an enquiry, and whether its topic has to be asked for that. What has an office of its
 * own needs no topic.
 *
 * @param own what it is about, with its mail; null where it has none
 * @param routes of the region
 * @param region its contact office; null where there is none
 * @example answering({ kind: "claim_profile", about: null }, null, [], { office: "Amt", mail: null })
 *   // { office: { office: "Amt", dueDays: 5, readsMail: false }, topics: [] }
 */
export function answering(
  asked: Omit<Asked, "topic">,
  own: { name: string; mail: string } | null,
  routes: readonly Route[],
  region: { office: string; mail: string | null } | null,
): Answering {
  const officeOf = (topic: EnquiryTopic | null, last = region) =>
    named(officeFor({ ...asked, topic }, own, routes, last));
  if (asked.kind !== "general" || officeOf(null, null) !== null)
    return { office: officeOf(null), topics: [] };
  const usual = officeOf("other");
  const topics = enquiryTopics.map((topic) => {
    const office = officeOf(topic);
    const isUsual = office?.office === usual?.office && office?.dueDays === usual?.dueDays;
    return { topic, office: isUsual ? null : office };
  });
  return { office: usual, topics: topics.some(({ office }) => office !== null) ? topics : [] };
}

const TOPIC_OF_SUBJECT: Readonly<Partial<Record<Subject["kind"], EnquiryTopic>>> = {
  practice: "practices",
  care_place: "care",
  event: "events",
  job: "settling",
  partner: "network",
  working_group: "network",
  initiative: "network",
  problem: "network",
};

/**
 * The topic that is chosen before anybody chooses: as the address says, else as it goes with what
 * the enquiry is about.
 *
 * @example likelyTopic("care", null) // "care"
 * @example likelyTopic("weather", { kind: "practice", slug: "muster" }) // "practices"
 */
export function likelyTopic(said: string | null, about: Subject | null): EnquiryTopic {
  const known = enquiryTopics.find((topic) => topic === said);
  return known ?? (about && TOPIC_OF_SUBJECT[about.kind]) ?? "other";
}
