import { mkdtemp, readdir, readFile, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { mailDelivery } from "@/lib/mail/delivery";
import { forgetKeptMails, listKeptMails, readKeptMail } from "@/lib/mail/mail-folder";
import { sendMail } from "@/lib/mail/mutations";
import { enqueueOne, sampleMail } from "./outbox-mails";
import { createSmallRegion } from "./small-region";

let folder = "";
let regionId = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "praxisnah-mails-"));
  process.env.DATA_DIR = folder;
  delete process.env.SMTP_URL;
  regionId = await createSmallRegion("chemnitz");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const files = () => readdir(path.join(folder, "mail"));

describe("without a mail server", () => {
  it("a mail is kept as a file that mail programs open, once however often it is sent", async () => {
    const mail = sampleMail(regionId, "sign-up-confirmed", "de");
    const id = await enqueueOne(mail);
    const { messageId } = await db().outboxMail.findUniqueOrThrow({ where: { id } });
    await sendMail(id, mailDelivery());
    // As a process leaves it that was killed before it could note that it sent the mail.
    const { values, recipient } = mail;
    await db().outboxMail.update({
      where: { id },
      data: { sentAt: null, values: { ...values }, recipient },
    });
    await sendMail(id, mailDelivery());
    const [message = "", ...others] = (await files()).filter((name) => name.endsWith(".eml"));
    expect(others).toEqual([]);
    const parsed = await simpleParser(await readFile(path.join(folder, "mail", message)));
    expect(parsed.messageId).toBe(`<${messageId}@localhost>`);
    expect([parsed.to].flat()[0]?.text).toBe(recipient);
    expect(parsed.attachments).toHaveLength(2);
  });

  it("mails are listed for the page, the youngest first", async () => {
    for (const locale of ["de", "en"] as const)
      await sendMail(
        await enqueueOne(sampleMail(regionId, "problem-confirm", locale)),
        mailDelivery(),
      );
    const [young, old] = await listKeptMails();
    expect([young?.subject, old?.subject]).toEqual([
      "Please confirm your problem for the board",
      "Bitte bestätigen Sie Ihr Problem für die Börse",
    ]);
    expect(await readKeptMail(young?.name ?? "")).toMatchObject({ locale: "en", attachments: [] });
  });

  it("no other file is read", async () => {
    for (const name of ["../portal-secret", "/etc/passwd", "", ".", "x.json"])
      expect(await readKeptMail(name)).toBeNull();
  });

  it("mails are forgotten in time", async () => {
    const [old = "", ...young] = await files();
    await utimes(path.join(folder, "mail", old), new Date("2026-01-01"), new Date("2026-01-01"));
    await forgetKeptMails(new Date("2026-02-01"));
    expect(await files()).toEqual(young);
  });
});
