import { beforeAll, describe, expect, it } from "vitest";
import { createEnquiry } from "@/lib/enquiries/mutations";
import { enquirySchema } from "@/lib/enquiries/schema";
import { refuseHere, succeedHere } from "./command-here";
import { createSmallRegion } from "./small-region";

const region = ["--region", "a"];

function send(more: object = {}) {
  const enquiry = enquirySchema.parse({
    ...{ region: "a", kind: "general", name: "Ada", mail: "ada@example.org" },
    message: "Ich habe eine Frage.",
    ...more,
  });
  return createEnquiry(enquiry, {
    sender: null,
    locale: "de",
    now: new Date("2026-11-20T12:00:00Z"),
  });
}

beforeAll(async () => {
  await createSmallRegion("a");
  await createSmallRegion("b");
});

describe("staff at the terminal", () => {
  it("are warned of an office that hears nothing of enquiries", async () => {
    const office = ["region", "contact", "b", "--office", "Amt", "--department", "Presse"];
    expect(await succeedHere(office)).toContain("This office has no email address yet");
    const mail = ["region", "contact", "b", "--mail", "amt@example.org"];
    expect(await succeedHere(mail)).not.toContain("no email address");
  });

  it("name the office that answers, and see which enquiries it has and which are overdue", async () => {
    expect(await succeedHere(["enquiries", "routes", ...region])).toContain("No office is named");
    const office = ["--office", "Pflegestützpunkt", "--mail", "pflege@example.org"];
    await succeedHere([
      "enquiries",
      "route",
      "topic:other",
      ...region,
      ...office,
      "--due-days",
      "2",
    ]);
    expect(await succeedHere(["enquiries", "routes", ...region])).toBe(
      "topic:other\tPflegestützpunkt\t2",
    );
    const { caseNumber } = await send();
    const listed = await succeedHere(["enquiries", "list", ...region]);
    expect(listed).toBe(
      `${caseNumber}\t2026-11-20\t2026-11-24\treceived\tother\tPflegestützpunkt\t`,
    );
    expect(listed).not.toContain("Ada");
    const shown = await succeedHere(["enquiries", "show", caseNumber]);
    expect(shown).toContain("Ich habe eine Frage.");
    expect(shown).toMatch(/\/a\/anfragen\/bearbeiten\/[\w-]{43}$/);
    expect(shown).not.toContain("example.org");
    const overdue = await succeedHere(["enquiries", "list", ...region, "--overdue"]);
    expect(overdue).toBe(new Date() > new Date("2026-11-25") ? listed : "No enquiries.");
  });

  it("are told what cannot be, and nothing is stored", async () => {
    const office = ["--office", "Amt", "--mail", "amt@example.org"];
    expect(await refuseHere(["enquiries", "show", "A-2026-999999"])).toContain("A-2026-999999");
    expect(
      await refuseHere(["enquiries", "route", "topic:weather", ...region, ...office]),
    ).toContain("“topic:weather”");
    expect(
      await refuseHere([
        "enquiries",
        "route",
        "topic:care",
        ...region,
        ...office,
        "--due-days",
        "x",
      ]),
    ).toContain("1 to 250 working days");
    expect(await refuseHere(["enquiries", "route", "partner:nix", ...region, ...office])).toContain(
      "There is no “partner:nix” in this region.",
    );
    expect(await refuseHere(["enquiries", "forget-route", "topic:care", ...region])).toContain(
      "No office is named for “topic:care”.",
    );
    await succeedHere(["enquiries", "forget-route", "topic:other", ...region]);
    expect(await succeedHere(["enquiries", "routes", ...region])).toContain("No office is named");
  });
});
