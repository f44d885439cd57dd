import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { MOST_FOR_A_MAIL } from "@/lib/forms/sender-limit";
import { letterText } from "@/lib/mail/letter";
import { sendMail } from "@/lib/mail/mutations";
import { requestMyData } from "@/lib/my-data/mutations";
import * as life from "./my-data-life";
import { openConnections } from "./open-connections";
import { mailsTo } from "./sign-up-links";
import { createSmallRegion } from "./small-region";

const { now, sending } = life;

beforeAll(async () => {
  await openConnections();
  await createSmallRegion("a");
});

beforeEach(async () => {
  await db().senderCount.deleteMany();
});

describe("asking what is kept of a mail address", () => {
  it("is answered alike whether it is known, with one mail to the address", async () => {
    await life.ask("bekannt");
    for (const person of ["bekannt", "fremd"])
      expect(
        await requestMyData({ mail: `${person}@example.org` }, sending).then(() => "taken"),
      ).toBe("taken");
    expect((await mailsTo("bekannt")).slice(-1)).toEqual(["my-data-link"]);
    expect(await mailsTo("fremd")).toEqual(["my-data-none"]);
    // Of an address of which nothing is kept, nothing is kept by asking but in the mail itself.
    await db().outboxMail.deleteMany({ where: { recipient: "fremd@example.org" } });
    expect(await life.tracesOf("fremd@")).toEqual({});
  });

  it("fifty times at once is one mail; after a while it may be asked again", async () => {
    await life.ask("eilig");
    const mails = async () =>
      (await mailsTo("eilig")).filter((template) => template === "my-data-link").length;
    const request = (at: Date, mail = "eilig@example.org") =>
      requestMyData({ mail }, { ...sending, now: at });
    await Promise.all(Array.from({ length: 50 }, () => request(now)));
    await request(new Date(now.getTime() + 240_000), "EILIG@example.org");
    expect(await mails()).toBe(1);
    await request(new Date(now.getTime() + 360_000));
    expect(await mails()).toBe(2);
  });

  it("is limited for an address, known or not", async () => {
    for (const person of ["fleissig", "unbekannt"]) {
      const request = (minutes: number) =>
        requestMyData(
          { mail: `${person}@example.org` },
          { ...sending, now: new Date(now.getTime() + minutes * 60_000) },
        );
      if (person === "fleissig") await life.ask(person);
      const before = person === "fleissig" ? 1 : 0;
      for (let sent = before; sent < MOST_FOR_A_MAIL; sent++) await request(sent * 6);
      await expect(request(600)).rejects.toThrow("tooManyForMail");
    }
  });
});

describe("the mail with the link", () => {
  it.each([
    ["de", "/meine-daten/"],
    ["en", "/en/my-data/"],
  ] as const)("is of no region and leads to the page (%s)", async (locale, path) => {
    await life.ask(`leserin-${locale}`);
    const mail = `leserin-${locale}@example.org`;
    await requestMyData({ mail }, { ...sending, locale });
    const { id } = await db().outboxMail.findFirstOrThrow({
      where: { template: "my-data-link", recipient: mail },
      select: { id: true },
    });
    let text = "";
    const problem = await sendMail(id, ({ letter }) => {
      text = letterText(letter);
      return Promise.resolve();
    });
    expect(problem).toBeNull();
    expect(text).toMatch(new RegExp(`${path}[\\w-]{43}\n`));
    expect(text).toContain("\n\nPraxisnah\n\n-- \n");
    expect(await mailsTo(`leserin-${locale}`)).not.toContain("my-data-link");
  });
});
