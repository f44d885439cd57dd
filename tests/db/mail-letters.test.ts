import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { linkToken } from "@/lib/links/link-token";
import { mailDelivery } from "@/lib/mail/delivery";
import { mailTemplates } from "@/lib/mail/letter-templates";
import { sendMail } from "@/lib/mail/mutations";
import { SAMPLE_LINK } from "../support/mail-samples";
import { startSmtpServer, type TakenMail, type TestSmtpServer } from "../support/smtp-server";
import { enqueueOne, sampleMail } from "./outbox-mails";
import { createSmallRegion } from "./small-region";

let server: TestSmtpServer;
let regionId = 0;

beforeAll(async () => {
  server = await startSmtpServer();
  process.env.SMTP_URL = server.url;
  process.env.MAIL_FROM = "Praxisnah <portal@example.org>";
  process.env.SITE_URL = "https://praxisnah.example.org";
  regionId = await createSmallRegion("chemnitz");
});

afterAll(() => server.close());

beforeEach(() => {
  server.mails = [];
});

async function sent(...parameters: Parameters<typeof sampleMail>): Promise<TakenMail> {
  const id = await enqueueOne(sampleMail(...parameters));
  expect(await sendMail(id, mailDelivery())).toBeNull();
  const [mail] = server.mails;
  if (!mail) throw new Error("No mail came.");
  return mail;
}

const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");

describe.each(mailTemplates)("the mail %s", (template) => {
  it.each(["de", "en"] as const)(
    "comes in %s as text and as HTML that say the same",
    async (locale) => {
      const { parsed, to } = await sent(regionId, template, locale);
      const html = parsed.html || "";
      const text = parsed.text ?? "";
      expect(to).toHaveLength(1);
      expect(parsed.subject).toMatch(/\S/);
      expect(html).toContain(`<html lang="${locale}">`);
      expect(text).toContain(locale === "de" ? "Guten Tag" : "Hello");
      expect(text).toContain("Praxisnah CHEMNITZ");
      // Every address is in both, and none is of anywhere but the portal or what the values name.
      const addresses = hrefs(html).map((href) => href.replaceAll("&amp;", "&"));
      for (const address of addresses) {
        expect(text).toContain(address);
        expect(address).toMatch(/^https:\/\/(praxisnah|umfrage)\.example\.org\//);
      }
      // Nothing is loaded (the parser puts in the code that is attached), nothing of the values is markup, and no word is missing.
      expect(html).not.toMatch(/src="(?!cid:|data:image)|url\(|<b>|undefined|\[object|mail\.\w+\./);
      expect(text).not.toMatch(/undefined|\[object|mail\.\w+\.|\{\w+\}/);
      for (const line of text.split("\n"))
        if (!line.startsWith("http")) expect(line.length, line).toBeLessThanOrEqual(72);
    },
  );
});

describe("a link in a mail", () => {
  it("holds the secret that its id stands for, and the outbox never does", async () => {
    const id = await enqueueOne(sampleMail(regionId, "problem-confirm", "en"));
    const before = JSON.stringify(await db().outboxMail.findUnique({ where: { id } }));
    await sendMail(id, mailDelivery());
    const secret = linkToken(SAMPLE_LINK, process.env.PORTAL_SECRET ?? "");
    expect(server.mails[0]?.parsed.text).toContain(`/network/problems/confirm/${secret}\n`);
    expect(before).not.toContain(secret);
  });
});

describe("a seat", () => {
  it("comes with the date for calendars and the code for the door", async () => {
    const { parsed } = await sent(regionId, "sign-up-confirmed", "de");
    expect(parsed.text).toContain("Wann: Dienstag, 1. Dezember 2026, 18:00–20:00 Uhr");
    expect(parsed.text).toContain("Preis: 40 €");
    const secret = linkToken(SAMPLE_LINK, process.env.PORTAL_SECRET ?? "");
    expect(parsed.text).toMatch(new RegExp(`Code im Browser zeigen:\n\\S+/${secret}\n`));
    const [code, calendar] = parsed.attachments;
    expect(calendar).toMatchObject({
      ...{ contentType: "text/calendar", filename: "stammtisch-2026-12-01.ics" },
    });
    expect(calendar?.content.toString()).toContain("BEGIN:VEVENT");
    expect(code).toMatchObject({ contentType: "image/png", cid: "door-code.png" });
    expect(code?.content.subarray(1, 4).toString()).toBe("PNG");
  });
});

describe("a mail about signing up", () => {
  it.each([
    ["sign-up-confirm", "bis 22. November 2026 um 14:00 Uhr. Danach"],
    ["sign-up-known", "Anmeldung bestätigen:"],
    ["sign-up-waiting", "Platz in der Reihe: 3"],
    ["sign-up-waiting", "24 Stunden Zeit"],
    ["event-changed", "Zur Seite der Veranstaltung:"],
    ["event-changed", "Code im Browser zeigen:"],
    ["event-cancelled", "Zur Seite der Veranstaltung:"],
    ["event-thanks", "danke, dass Sie dabei waren."],
  ] as const)("%s says %j", async (template, words) => {
    const { parsed } = await sent(regionId, template, "de");
    expect(parsed.text?.replaceAll("\n", " ")).toContain(words);
  });

  it("calls a seat a place and a booking a sign-up, as the pages do", async () => {
    const about = mailTemplates.filter((one) => /^(?:sign-up|event)-/.test(one));
    for (const template of about) {
      server.mails = [];
      const { parsed } = await sent(regionId, template, "en");
      expect(`${parsed.subject} ${parsed.text}`).not.toMatch(/\b(?:seats?|book\w*)\b/i);
    }
  });
});

describe("the headers of a mail", () => {
  it("keep one id and one date, and let nobody answer by itself", async () => {
    const { parsed, from } = await sent(regionId, "enquiry-receipt", "de");
    const row = await db().outboxMail.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(from).toBe("portal@example.org");
    expect(parsed.messageId).toBe(`<${row.messageId}@praxisnah.example.org>`);
    expect(parsed.date?.getTime()).toBe(Math.floor(row.createdAt.getTime() / 1000) * 1000);
    expect(parsed.headers.get("auto-submitted")).toBe("auto-generated");
    expect(parsed.headers.has("reply-to")).toBe(false);
  });

  it("cannot be added to by a title, a name or an address", async () => {
    const broken = "Treffen\r\nBcc: victim@example.org\r\n\r\n<html>";
    const { raw, to, parsed } = await sent(regionId, "problem-notice", "de", {
      values: { title: broken, slug: "x", state: "review", note: broken },
    });
    const [headers = ""] = raw.split("\r\n\r\n", 1);
    expect(headers).not.toMatch(/^Bcc:/im);
    expect(to).toHaveLength(1);
    expect(parsed.subject).toContain("Treffen Bcc: victim@example.org <html>");
    expect(parsed.html || "").not.toContain("<html>\r");
  });

  it.each(["a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org", "A <a@x.org>"])(
    "hold one address or none, never those of %j",
    async (recipient) => {
      const id = await enqueueOne(sampleMail(regionId, "problem-confirm", "de", { recipient }));
      expect(await sendMail(id, mailDelivery())).not.toBeNull();
      expect(server.mails).toEqual([]);
    },
  );
});

describe("a mail that is sent", () => {
  it("is not sent again, and neither what it said nor to whom is kept", async () => {
    const id = await enqueueOne(sampleMail(regionId, "sign-up-waiting", "de"));
    await Promise.all([1, 2, 3].map(() => sendMail(id, mailDelivery())));
    expect(server.mails).toHaveLength(1);
    expect(await db().outboxMail.findUnique({ where: { id } })).toMatchObject({
      ...{ recipient: "", values: {}, attempts: 1, lastError: null, failedAt: null },
      sentAt: expect.any(Date) as Date,
    });
  });
});
