import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { sendMail } from "@/lib/mail/mutations";
import { refuseHere, succeedHere } from "./command-here";
import { enqueueOne, sampleMail } from "./outbox-mails";
import { createSmallRegion } from "./small-region";

let id = 0;
let recipient = "";

const refused = () =>
  Promise.reject(Object.assign(new Error("unknown"), { code: "EENVELOPE", responseCode: 550 }));

beforeAll(async () => {
  const mail = sampleMail(await createSmallRegion("chemnitz"), "enquiry-receipt", "de");
  recipient = mail.recipient;
  id = await enqueueOne(mail);
});

describe("the command mail", () => {
  it("lists what waits, and what was given up with the reason, but never to whom it goes", async () => {
    expect(await succeedHere(["mail", "list"])).toContain(
      "enquiry-receipt\twaiting, not tried yet",
    );
    expect(await succeedHere(["mail", "list", "--failed"])).toBe("No mails.");
    for (const attempt of [1, 2, 3]) {
      const problem = await sendMail(id, refused);
      expect(problem === null).toBe(attempt === 3);
    }
    const [listed, all] = [
      await succeedHere(["mail", "list", "--failed"]),
      await succeedHere(["mail", "list", "--json"]),
    ];
    expect(listed).toContain("given up after 3 attempts\tEENVELOPE 550");
    expect(listed + all).not.toContain(recipient);
  });

  it("sends again what was given up, one or all", async () => {
    expect(await succeedHere(["mail", "retry", String(id)])).toBe("One mail is being sent again.");
    expect(await db().outboxMail.findUnique({ where: { id } })).toMatchObject({
      ...{ attempts: 0, failedAt: null, recipient },
    });
    expect(await succeedHere(["mail", "retry", "--failed"])).toBe("No mail was given up.");
  });

  it("refuses what it cannot send", async () => {
    expect(await refuseHere(["mail", "retry"])).toContain("Which mails?");
    expect(await refuseHere(["mail", "retry", "7", "--failed"])).toContain("Which mails?");
    for (const number of ["0", "x", "1; DROP", "99999999999", "424242"])
      expect(await refuseHere(["mail", "retry", number])).toContain(number);
  });
});

describe("the command retention", () => {
  it("removes what is over and remembers how much it was", async () => {
    expect(await succeedHere(["retention", "list"])).toBe("Nothing has been deleted yet.");
    await db().outboxMail.update({ where: { id }, data: { deleteAfter: new Date("2020-01-01") } });
    await db().mailLink.create({
      data: { purpose: "event_desk", subjectId: 1, sha256: "x", expiresAt: new Date("2020-01-01") },
    });
    expect(await succeedHere(["retention", "run"])).toBe("links 1, mails 1");
    expect(await succeedHere(["retention", "run"])).toBe("nothing was over");
    const [last, first] = (await succeedHere(["retention", "list"])).split("\n");
    expect(last).toContain("nothing was over");
    expect(first).toContain("links 1, mails 1");
    expect(await db().outboxMail.count()).toBe(0);
  });
});
