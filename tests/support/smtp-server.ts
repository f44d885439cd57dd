import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as the server took it. */
export interface TakenMail {
  from: string;
  to: string[];
  raw: string;
  parsed: ParsedMail;
}

/** What the server says to the content of a mail: takes it, refuses it, or is silent for ever. */
export type Answer = "take" | "silence" | { code: number; said: string };

export interface TestSmtpServer {
  /** For SMTP_URL. */
  url: string;
  /** All contents that came in whole, also those that were refused. */
  mails: TakenMail[];
  /** Decides what is said to a mail; by default all are taken. */
  answer: (mail: TakenMail) => Answer;
  close(): Promise<void>;
}

/** Starts a real mail server that keeps what it takes. */
export async function startSmtpServer(wanted = 0): Promise<TestSmtpServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData: (stream, session, done) => {
      void text(stream).then(async (raw) => {
        const { mailFrom, rcptTo } = session.envelope;
        const mail = {
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw,
          parsed: await simpleParser(raw),
        };
        own.mails.push(mail);
        const answer = own.answer(mail);
        if (answer === "silence") return;
        if (answer === "take") return done();
        done(Object.assign(new Error(answer.said), { responseCode: answer.code }));
      });
    },
  });
  // Clients that are killed break their connections.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(wanted, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const own: TestSmtpServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails: [],
    answer: () => "take",
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return own;
}
