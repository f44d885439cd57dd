import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meantPartner, type KnownPartner } from "@/lib/network/directory/meant-partner";

const partners: KnownPartner[] = [
  {
    slug: "klinikum",
    names: ["Klinikum Chemnitz gGmbH", "Chemnitz hospital"],
    website: "https://www.klinikumchemnitz.de/",
  },
  { slug: "awo", names: ["AWO Chemnitz"], website: "https://awo-chemnitz.de" },
  { slug: "stadt", names: ["Stadt Chemnitz, Gesundheitsamt"], website: "https://www.chemnitz.de" },
  { slug: "stadt-soziales", names: ["Stadt Chemnitz"], website: "https://chemnitz.de/soziales" },
  { slug: "uni", names: ["Technische Universität Chemnitz"], website: null },
];

const meant = (organisation: string, mail = "a@example.org", partner: string | null = null) =>
  meantPartner({ organisation, mail, partner }, partners);

describe("the partner for which somebody writes", () => {
  it.each([
    ["Klinikum Chemnitz gGmbH", "klinikum"],
    ["klinikum  chemnitz", "klinikum"],
    ["Das Klinikum Chemnitz", "klinikum"],
    ["Chemnitz Hospital", "klinikum"],
    ["AWO Chemnitz e. V.", "awo"],
    ["TECHNISCHE UNIVERSITAET CHEMNITZ", "uni"],
    ["Klinikum", null],
    ["Universität", null],
    ["GmbH", null],
    ["…", null],
  ])("is told by the name %s", (organisation, slug) => {
    expect(meant(organisation)).toBe(slug);
  });

  it("is told by the domain of the mail address where one partner alone has it", () => {
    expect(meant("Station 3", "pflege@klinikumchemnitz.de")).toBe("klinikum");
    expect(meant("Station 3", "pflege@kinder.KlinikumChemnitz.de")).toBe("klinikum");
    expect(meant("Station 3", "pflege@nichtklinikumchemnitz.de")).toBeNull();
    expect(meant("Amt", "amt@chemnitz.de")).toBeNull();
    expect(meant("Stadt Chemnitz", "amt@chemnitz.de")).toBe("stadt-soziales");
  });

  it("is nobody where name and domain disagree", () => {
    expect(meant("AWO Chemnitz", "pflege@klinikumchemnitz.de")).toBeNull();
  });

  it("is the one from whose page somebody came, unless they name another one", () => {
    expect(meant("Station 3", "a@example.org", "klinikum")).toBe("klinikum");
    expect(meant("Station 3", "a@awo-chemnitz.de", "klinikum")).toBe("klinikum");
    expect(meant("AWO Chemnitz", "a@example.org", "klinikum")).toBe("awo");
    expect(meant("Station 3", "a@example.org", "gibt-es-nicht")).toBeNull();
  });

  it("is one of the known ones or nobody, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.option(fc.string()), (name, mail, partner) => {
        const slug = meant(name, mail, partner);
        expect([null, ...partners.map((known) => known.slug)]).toContain(slug);
      }),
    );
  });
});
