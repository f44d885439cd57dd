import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", "postgresql://user:password@localhost:5432/praxisnah");
  vi.stubEnv("PORTAL_SECRET", "a secret that only the tests of this project know");
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function environment(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return (await import("@/lib/env")).env();
}

describe("the mail server", () => {
  it("is none by default, nor where it is set to nothing", async () => {
    expect(await environment({ SMTP_URL: "", MAIL_FROM: "" })).toMatchObject({ DATA_DIR: ".data" });
    expect(await environment({})).not.toHaveProperty("SMTP_URL", expect.anything());
  });

  it.each(["Praxisnah <noreply@example.org>", "noreply@example.org"])(
    "goes with the sender %s",
    async (sender) => {
      const variables = { SMTP_URL: "smtps://user:word@mail.example.org:465", MAIL_FROM: sender };
      expect(await environment(variables)).toMatchObject(variables);
    },
  );

  it.each([
    [{ SMTP_URL: "smtp://mail.example.org" }, /MAIL_FROM: set it to the sender/],
    [
      { SMTP_URL: "smtp://mail.example.org", MAIL_FROM: "Praxisnah" },
      /MAIL_FROM: set it to the sender/,
    ],
    [
      { SMTP_URL: "smtp://mail.example.org", MAIL_FROM: "A <a@example.org>\r\nBcc: b@example.org" },
      /MAIL_FROM: set it to the sender/,
    ],
    [
      { SMTP_URL: "mail.example.org", MAIL_FROM: "a@example.org" },
      /SMTP_URL: set it to a mail server/,
    ],
  ])("is refused with what to set: %j", async (variables, message) => {
    await expect(environment(variables)).rejects.toThrow(message);
  });
});
