import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { portalCommand } from "./portal-command";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");

/** A key on the device of a page's browser, which its owner always allows to be used. */
async function giveKey(page: Page): Promise<{ forget: () => Promise<void> }> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return {
    forget: async () => {
      await session.send("WebAuthn.clearCredentials", { authenticatorId });
    },
  };
}

test.use({ expectedComplaint: /^400 for .*\/api\/passkey/ });

test("a region that asks for it lets staff in who show the passkey they made", async ({ page }) => {
  const region = `schluessel-${randomUUID().slice(0, 8)}`;
  await portalCommand([
    "region",
    "create",
    region,
    "--name",
    "Schlüsselstadt",
    "--level",
    "ortsteil",
  ]);
  await portalCommand(["region", "update", region, "--passkey", "on"]);
  const mail = `redaktion-${randomUUID()}@example.org`;
  const role = ["editor", "--region", region];
  const key = await giveKey(page);

  await signInAt(page, await invited(mail, role));
  await expect(page).toHaveURL(/\/redaktion\/schluessel\?next=/);
  await expectAccessible(page);
  await page.getByRole("button", { name: t("staff.passkey.button.make") }).click();
  await expect(page).toHaveURL(new RegExp(`/redaktion/${region}$`));

  await page.context().clearCookies();
  await signInAt(page, await invited(mail, role));
  const show = page.getByRole("button", { name: t("staff.passkey.button.show") });
  await show.click();
  await expect(page).toHaveURL(new RegExp(`/redaktion/${region}$`));

  await page.context().clearCookies();
  await key.forget();
  await signInAt(page, await invited(mail, role));
  const another = await page.request.post("/api/passkey/begin", { data: {} });
  expect(another.status()).toBe(400);
  await show.click();
  await expect(page.getByText(t("staff.passkey.failed"))).toBeVisible();
  await page.goto(`/redaktion/${region}`);
  await expect(page).toHaveURL(/\/redaktion\/schluessel/);
});

test("a passkey is asked for by whoever is signed in alone", async ({ request }) => {
  for (const step of ["begin", "add", "ask", "show"])
    expect((await request.post(`/api/passkey/${step}`, { data: {} })).status(), step).toBe(401);
  expect((await request.post("/api/passkey/constructor", { data: {} })).status()).toBe(404);
});
