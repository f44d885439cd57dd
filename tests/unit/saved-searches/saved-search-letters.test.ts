import { describe, expect, it } from "vitest";
import { letterText } from "@/lib/mail/letter";
import { letterDesk } from "@/lib/mail/letter-desk";
import { writeLetter } from "@/lib/mail/letter-templates";
import { mailMessage } from "@/lib/mail/message";
import { MAIL_SAMPLES } from "../../support/mail-samples";

const desk = (locale: "de" | "en") =>
  letterDesk(locale, { slug: "chemnitz", name: "Chemnitz" }, "https://portal.example", "secret");

const news = (locale: "de" | "en") =>
  writeLetter("saved-search-news", MAIL_SAMPLES["saved-search-news"], desk(locale));

describe("the mail about new offers", () => {
  it("counts them, leads to each and to the list with the query of the page", () => {
    const letter = news("de");
    expect(letter.subject).toBe("3 neue Angebote für Ihre Suche");
    const text = letterText(letter);
    expect(text).toContain("https://portal.example/chemnitz/angebote/praxis");
    expect(text).toContain(
      "/chemnitz/angebote?art=uebernahme&gruppe=hausaerzte&gebiet=sonnenberg&beginn=2027-01-01&stunden=30&umfang=teil",
    );
    expect(text).toContain("Gebiet: Sonnenberg");
    expect(text).toContain("22. November 2027");
  });

  it("speaks the language of the page on which the search was saved", () => {
    const text = letterText(news("en"));
    expect(text).toContain("/en/chemnitz/offers?type=takeover&group=hausaerzte");
    expect(text).toContain("Practice to take over: Praxis");
  });

  it("tells mail programs how to end it in one click", async () => {
    const letter = news("de");
    const mail = { letter, recipient: "a@example.org", messageId: "1", date: new Date(0) };
    const { headers } = await mailMessage(mail, "portal@example.org", "portal.example");
    expect(headers).toMatchObject({
      "List-Unsubscribe": `<${letter.unsubscribe ?? ""}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect(letter.unsubscribe).toMatch(
      /^https:\/\/portal\.example\/api\/saved-searches\/[\w-]{43}$/,
    );
  });

  it("asks to confirm without such a way, as nothing runs yet", () => {
    const letter = writeLetter(
      "saved-search-confirm",
      MAIL_SAMPLES["saved-search-confirm"],
      desk("de"),
    );
    expect(letter.unsubscribe).toBeUndefined();
  });
});
