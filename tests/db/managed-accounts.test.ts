import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { changeRole, closeAccountById, inviteToRegion } from "@/lib/accounts/management/mutations";
import { findManagedAccount, findRoles } from "@/lib/accounts/management/queries";
import { closeAccount, inviteAccount, signInByLink } from "@/lib/accounts/mutations";
import { findSession } from "@/lib/accounts/queries";
import type { Role } from "@/lib/accounts/role";
import type { User } from "@/lib/accounts/user";
import { db } from "@/lib/db";
import { createSmallRegion } from "./small-region";

const now = new Date();
let here: number;
let elsewhere: number;

beforeAll(async () => {
  here = await createSmallRegion("konten");
  elsewhere = await createSmallRegion("anderswo");
});

async function somebody(
  role: Role,
  regionId: number | null,
): Promise<User & { id: number; mail: string }> {
  const mail = `${randomUUID()}@example.org`;
  await inviteAccount({ mail, name: "Ada", role, regionId, partner: null }, "terminal:test", now);
  const { id } = await db().account.findUniqueOrThrow({ where: { mail } });
  return { id, mail, roles: [{ role, regionId, partner: null }] };
}

const by = (user: User) => ({ user, locale: "de" as const, now });

/** Only those that a test made manage a region. */
async function alone(): Promise<void> {
  await db().accountRole.deleteMany({ where: { OR: [{ regionId: here }, { regionId: null }] } });
}

describe("accounts of a region", () => {
  it("are given by its administrator, with a link by mail", async () => {
    await alone();
    const administrator = await somebody("administrator", here);
    const mail = `${randomUUID()}@example.org`;
    const role = { role: "editor" as const, partner: null };
    const token = await inviteToRegion(
      here,
      { region: "konten", mail, name: "Bo", role },
      by(administrator),
    );
    expect(await db().outboxMail.count({ where: { recipient: mail, template: "sign-in" } })).toBe(
      1,
    );
    const secret = await signInByLink(token ?? "", "", now);
    const session = await findSession(secret, now);
    expect(session?.account.roles).toEqual([{ ...role, regionId: here }]);
    const change = await db().auditEntry.findFirst({
      where: { action: "account.invite", subject: `account:${session?.account.id}` },
    });
    expect(change).toMatchObject({ actor: `account:${administrator.id}`, regionId: here });
  });

  it("never hand the link of somebody who may do more to whoever invites", async () => {
    const administrator = await somebody("administrator", here);
    const other = await somebody("administrator", elsewhere);
    const role = { role: "viewer" as const, partner: null };
    const invitation = { region: "konten", mail: other.mail, name: "X", role };
    expect(await inviteToRegion(here, invitation, by(administrator))).toBeNull();
  });

  it("come back from being closed with the new role alone", async () => {
    const administrator = await somebody("administrator", here);
    const other = await somebody("administrator", elsewhere);
    await closeAccount(other.mail, "terminal:test", now);
    const role = { role: "viewer" as const, partner: null };
    await inviteToRegion(
      here,
      { region: "konten", mail: other.mail, name: "X", role },
      by(administrator),
    );
    expect(await findRoles(other.id)).toEqual([{ ...role, regionId: here }]);
  });

  it("change at once, in the region alone", async () => {
    const administrator = await somebody("administrator", here);
    const editor = await somebody("editor", here);
    await db().accountRole.create({
      data: { accountId: editor.id, role: "publisher", regionId: elsewhere },
    });
    await changeRole(here, editor.id, { role: "viewer", partner: null }, by(administrator));
    expect(await findRoles(editor.id)).toEqual([
      { role: "publisher", regionId: elsewhere, partner: null },
      { role: "viewer", regionId: here, partner: null },
    ]);
    await changeRole(here, editor.id, null, by(administrator));
    expect(await findManagedAccount(here, editor.id)).toBeNull();
    await expect(changeRole(here, editor.id, null, by(administrator))).rejects.toMatchObject({
      reason: "outdated",
    });
    await expect(closeAccountById(editor.id, by(administrator))).rejects.toMatchObject({
      reason: "forbidden",
    });
  });

  it("keep their last administrator, also when two take the role from each other", async () => {
    await alone();
    const [one, two] = [
      await somebody("administrator", here),
      await somebody("administrator", here),
    ];
    const results = await Promise.allSettled([
      changeRole(here, two.id, { role: "viewer", partner: null }, by(one)),
      closeAccountById(one.id, by(two)),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const where = { role: "administrator", regionId: here, account: { closedAt: null } } as const;
    expect(await db().accountRole.count({ where })).toBe(1);
  });

  it("of partners are of a partner of the region", async () => {
    const administrator = await somebody("administrator", here);
    const role = { role: "partner" as const, partner: "nirgends" };
    const invitation = { region: "konten", mail: `${randomUUID()}@example.org`, name: "P", role };
    await expect(inviteToRegion(here, invitation, by(administrator))).rejects.toMatchObject({
      codes: { role: "invalid" },
    });
  });

  it("are signed out when they are closed", async () => {
    const administrator = await somebody("administrator", here);
    const mail = `${randomUUID()}@example.org`;
    const invitation = { mail, name: "Bo", role: "editor" as const, regionId: here, partner: null };
    const secret = await signInByLink(
      await inviteAccount(invitation, "terminal:test", now),
      "",
      now,
    );
    const session = await findSession(secret, now);
    await closeAccountById(session?.account.id ?? 0, by(administrator));
    expect(await findSession(secret, now)).toBeNull();
  });
});
