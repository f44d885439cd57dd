import { randomUUID } from "node:crypto";
import { wordsIn } from "./wording";
import { fillIn, sendForm } from "./portal-form";
import { expect, test } from "./reader";

const t = wordsIn("de");

// A mail is shown in a frame without scripts. What steers the browser looks into the frame by a
// script now and then, and the browser says that it refused it.
test.use({ expectedComplaint: /^Blocked script execution in 'about:srcdoc'/ });

test("without a mail server, mails are read on the machine itself, and their links lead on", async ({
  page,
  request,
}) => {
  const recipient = `ada-${randomUUID()}@example.org`;
  await page.goto("/chemnitz/netzwerk/probleme/stuerze-im-heim-frueher-erkennen");
  await page.getByRole("link", { name: t("problems.interestLink") }).click();
  await fillIn(page, {
    [t("problems.interest.organisation")]: "Labor",
    [t("problems.interest.mail")]: recipient,
    [t("problems.interest.message")]: "Wir bringen Sensoren und zwei Studierende mit.",
  });
  await sendForm(page, t("problems.interest.submit"));
  await expect(page.getByText(t("problems.interest.doneTitle"))).toBeVisible();

  const line = page.getByRole("listitem").filter({ hasText: recipient });
  await expect(async () => {
    await page.goto("/postfach");
    await expect(line).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await line.getByRole("link").click();
  await expect(page.getByText(`> `)).toHaveCount(0);
  await expect(page.locator("pre")).toContainText("Guten Tag,");
  const frame = page.frameLocator("iframe");
  await frame.getByRole("link", { name: t("mail.enquiryReceipt.link") }).click();
  await expect(page).toHaveURL(/\/chemnitz\/anfragen\/[\w-]{43}$/);
  await expect(page.getByText("Wir bringen Sensoren und zwei Studierende mit.")).toBeVisible();

  for (const headers of [{ "x-forwarded-for": "203.0.113.9" }, { host: "praxisnah.example.org" }])
    for (const address of ["/postfach", "/en/mailbox"])
      expect((await request.get(address, { headers })).status(), address).toBe(404);
  const answer = await request.get("/postfach");
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect(await answer.text()).toContain('content="noindex, nofollow"');
});
