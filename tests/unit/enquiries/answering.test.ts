import { describe, expect, it } from "vitest";
import { answering, likelyTopic } from "@/lib/enquiries/answering";
import { enquiryTopics } from "@/lib/enquiries/topic";

const amt = { office: "Amt", mail: "amt@example.org" };
const pflege = { office: "Pflegestützpunkt", mail: "pflege@example.org", dueDays: 2 };
const route = (target: string) => ({ ...pflege, target });
const named = { office: "Pflegestützpunkt", dueDays: 2, readsMail: true };
const general = { kind: "general" as const, about: null };
const partner = { kind: "partner" as const, slug: "klinikum" };

describe("who answers an enquiry", () => {
  it("is one office whatever the topic, where a region has one, and then the topic is not asked", () => {
    const { office, topics } = answering(general, null, [], amt);
    expect(office).toEqual({ office: "Amt", dueDays: 5, readsMail: true });
    expect(topics).toEqual([]);
  });

  it("may be an office that gets no mails", () => {
    const { office } = answering(general, null, [], { office: "Amt", mail: null });
    expect(office).toEqual({ office: "Amt", dueDays: 5, readsMail: false });
  });

  it("depends on the topic where a region names an office for one", () => {
    const { office, topics } = answering(general, null, [route("topic:care")], amt);
    expect(office).toEqual({ office: "Amt", dueDays: 5, readsMail: true });
    expect(topics.map(({ topic }) => topic)).toEqual(enquiryTopics);
    expect(topics.filter((one) => one.office !== null)).toEqual([{ topic: "care", office: named }]);
  });

  it.each([
    ["its own mail", { name: "Klinikum", mail: "klinikum@example.org" }, []],
    ["a route of its own", null, [route("partner:klinikum")]],
    ["a route of its kind", null, [route("kind:partner")]],
  ])("needs no topic where the subject has %s", (_what, own, routes) => {
    const asked = { kind: "general" as const, about: partner };
    const told = answering(asked, own, [...routes, route("topic:network")], amt);
    expect(told).toEqual({
      office: own ? { office: "Klinikum", dueDays: 5, readsMail: true } : named,
      topics: [],
    });
  });

  it("is no question of topics for who claims a profile or joins a group", () => {
    const own = { name: "Klinikum", mail: "klinikum@example.org" };
    const claim = { kind: "claim_profile" as const, about: partner };
    expect(answering(claim, own, [], amt)).toEqual({
      office: { office: "Amt", dueDays: 5, readsMail: true },
      topics: [],
    });
    const join = {
      kind: "join_group" as const,
      about: { ...partner, kind: "working_group" as const },
    };
    expect(answering(join, own, [], amt).office?.office).toBe("Klinikum");
  });

  it("is nobody where a region has no office, and never comes with a mail address", () => {
    const { office, topics } = answering(general, null, [], null);
    expect(office).toBeNull();
    expect(topics.every((one) => one.office === null)).toBe(true);
    const told = answering(general, null, [route("topic:care")], amt);
    expect(JSON.stringify(told)).not.toContain("@");
  });
});

describe("the topic that is chosen at first", () => {
  it.each([
    ["care", null, "care"],
    ["data", partner, "data"],
    [null, partner, "network"],
    ["weather", { kind: "practice", slug: "muster" }, "practices"],
    ["", { kind: "district", slug: "mitte" }, "other"],
    [null, null, "other"],
  ] as const)("for %s about %o is %s", (said, about, topic) => {
    expect(likelyTopic(said, about)).toBe(topic);
  });
});
