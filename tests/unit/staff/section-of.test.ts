import { describe, expect, it } from "vitest";
import { sectionOf } from "@/components/staff/section-of";

const SECTIONS = ["/en/staff/a", "/en/staff/a/data", "/en/staff/a/events"];

describe("the section of a staff page", () => {
  it("is the nearest one around it", () => {
    expect(sectionOf("/en/staff/a", SECTIONS)).toBe("/en/staff/a");
    expect(sectionOf("/en/staff/a/data/new", SECTIONS)).toBe("/en/staff/a/data");
    expect(sectionOf("/en/staff/a/mails", SECTIONS)).toBe("/en/staff/a");
  });

  it("is found whatever the address asks for besides", () => {
    expect(sectionOf("/en/staff/a/events?page=2", SECTIONS)).toBe("/en/staff/a/events");
    expect(sectionOf("/en/staff/a/data#top", SECTIONS)).toBe("/en/staff/a/data");
  });

  it("is none for a page that only begins alike", () => {
    expect(sectionOf("/en/staff/another", SECTIONS)).toBeNull();
    expect(sectionOf("/en/staff/a/database", SECTIONS)).toBe("/en/staff/a");
  });
});
