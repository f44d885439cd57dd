import { createHash, randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { roles, type Right } from "@/lib/accounts/role";
import { addressOf, type Folder } from "@/lib/i18n/address";
import { queryDatabase } from "./database-query";
import { expect, test } from "./reader";

const STAFF = path.resolve(import.meta.dirname, "../../app/[locale]/staff");

/** Who has a right in a region. */
const WHO: Readonly<Record<Right, readonly string[]>> = {
  read: ["viewer", "editor", "publisher", "analyst", "administrator"],
  write: ["editor", "publisher", "administrator"],
  publish: ["publisher", "administrator"],
  data: ["analyst", "administrator"],
  manage: ["administrator"],
};

/** Pages for whoever is signed in and has something to do, or for everybody. */
type Gate = Right | "entered" | "everybody" | "own";

/**
 * Who is let into each folder of the staff area. Where `isThere` is left out, the address names
 * something that there is not: then nobody may learn more than those who are let in.
 */
const GATES: Partial<Record<Folder, { gate: Gate; values?: object; isThere?: true }>> = {
  "/staff": { gate: "entered", isThere: true },
  "/staff/account": { gate: "entered", isThere: true },
  "/staff/passkey": { gate: "entered", isThere: true },
  "/staff/sign-in": { gate: "everybody", isThere: true },
  "/staff/sign-in/link/[token]": { gate: "everybody", values: { token: "x" }, isThere: true },
  "/staff/[region]": { gate: "read", isThere: true },
  "/staff/[region]/enquiries": { gate: "read", isThere: true },
  "/staff/[region]/enquiries/[enquiry]": { gate: "read", values: { enquiry: "CHE-2000-1" } },
  "/staff/[region]/changes": { gate: "read", isThere: true },
  "/staff/[region]/accounts": { gate: "manage", isThere: true },
  "/staff/[region]/accounts/[account]": { gate: "manage", values: { account: "0" } },
  "/staff/[region]/figures": { gate: "read", isThere: true },
  "/staff/[region]/figures/gaps.csv": { gate: "read", isThere: true },
  "/staff/[region]/figures/use.csv": { gate: "read", isThere: true },
  "/staff/[region]/settings": { gate: "manage", isThere: true },
  "/staff/[region]/settings/offices": { gate: "manage", isThere: true },
  "/staff/[region]/settings/offices/new": { gate: "manage", isThere: true },
  "/staff/[region]/settings/offices/[target]": { gate: "manage", values: { target: "none" } },
  "/staff/[region]/own": { gate: "own", isThere: true },
  "/staff/[region]/content": { gate: "read", isThere: true },
  "/staff/[region]/content/bin": { gate: "read", isThere: true },
  "/staff/[region]/content/[kind]": { gate: "read", values: { kind: "partner" }, isThere: true },
  "/staff/[region]/content/[kind]/new": {
    ...{ gate: "write", values: { kind: "partner" }, isThere: true },
  },
  "/staff/[region]/content/[kind]/[item]": {
    ...{ gate: "read", values: { kind: "partner", item: "nobody" } },
  },
  "/staff/[region]/content/[kind]/[item]/versions": {
    ...{ gate: "read", values: { kind: "partner", item: "nobody" } },
  },
  "/staff/[region]/data": { gate: "data", isThere: true },
  "/staff/[region]/data/current/[kind]": {
    ...{ gate: "data", values: { kind: "population" }, isThere: true },
  },
  "/staff/[region]/data/new": { gate: "data", isThere: true },
  "/staff/[region]/data/planning": { gate: "data", isThere: true },
  "/staff/[region]/data/quality": { gate: "data", isThere: true },
  "/staff/[region]/data/uploads/[upload]": { gate: "data", values: { upload: "0" } },
  "/staff/[region]/data/uploads/[upload]/runs/[run]": {
    ...{ gate: "data", values: { upload: "0", run: "0" } },
  },
  "/staff/[region]/data/uploads/[upload]/runs/[run]/findings.csv": {
    ...{ gate: "data", values: { upload: "0", run: "0" } },
  },
  "/staff/[region]/data/uploads/[upload]/runs/[run]/rejected": {
    ...{ gate: "data", values: { upload: "0", run: "0" } },
  },
  "/staff/[region]/data/versions/[version]": { gate: "data", values: { version: "0" } },
  "/staff/[region]/data/versions/[version]/withdraw": { gate: "data", values: { version: "0" } },
  "/staff/[region]/events": { gate: "read", isThere: true },
  "/staff/[region]/events/[date]": { gate: "read", values: { date: "0" } },
  "/staff/[region]/events/[date]/change": { gate: "publish", values: { date: "0" } },
  "/staff/[region]/events/[date]/check-in": { gate: "write", values: { date: "0" } },
  "/staff/[region]/events/[date]/list": { gate: "read", values: { date: "0" } },
  "/staff/[region]/events/[date]/list.csv": { gate: "write", values: { date: "0" } },
  "/staff/[region]/events/[date]/mails": { gate: "write", values: { date: "0" } },
  "/staff/[region]/events/[date]/sign-ups/new": { gate: "write", values: { date: "0" } },
  "/staff/[region]/events/[date]/sign-ups/[signUp]": {
    ...{ gate: "read", values: { date: "0", signUp: "0" } },
  },
  "/staff/[region]/images": { gate: "read", isThere: true },
  "/staff/[region]/mails": { gate: "manage", isThere: true },
  "/staff/[region]/problems": { gate: "read", isThere: true },
  "/staff/[region]/problems/[problem]": { gate: "read", values: { problem: "none" } },
  "/staff/[region]/problems/[problem]/edit": { gate: "write", values: { problem: "none" } },
  "/staff/[region]/practices": { gate: "read", isThere: true },
  "/staff/[region]/practices/[practice]": { gate: "read", values: { practice: "none" } },
  "/staff/[region]/practices/others/[facility]": { gate: "read", values: { facility: "none" } },
  "/staff/[region]/reports": { gate: "read", isThere: true },
  "/staff/[region]/reports/[report]": { gate: "read", values: { report: "0" } },
};

/** Routes that take something, each with what it answers to whoever may not send. */
const TAKERS: Readonly<Record<string, string>> = {
  "/staff/[region]/data/new/file": "tells why on the form",
  "/staff/sign-out": "leads to the sign-in",
  "/staff/sign-in/service": "leads to the municipality's service",
};

/** A browser that somebody is signed in with; returns its cookie. */
async function session(role: string, region: string, partner: string | null): Promise<string> {
  const token = randomUUID();
  const sha256 = createHash("sha256").update(token).digest("hex");
  await queryDatabase(
    `WITH made AS (INSERT INTO account (mail, name) VALUES ($1, 'Ada') RETURNING id),
      given AS (INSERT INTO account_role (account_id, role, region_id, partner)
        SELECT made.id, $2::role, region.id, nullif($4, '') FROM made, region WHERE slug = $3)
    INSERT INTO account_session (account_id, sha256, expires_at)
      SELECT id, $5, now() + interval '1 hour' FROM made`,
    [`${token}@example.org`, role, region, partner ?? "", sha256],
  );
  return `__Host-praxisnah-session=${token}`;
}

async function everybody(): Promise<Map<string, string>> {
  const people = new Map([["anonymous", ""]]);
  for (const role of roles) {
    const partner = role === "partner" ? "poliklinik" : null;
    people.set(role, await session(role, "chemnitz", partner));
    people.set(`${role} elsewhere`, await session(role, "lichtenberg", partner));
  }
  return people;
}

function isLetIn(who: string, gate: Gate): boolean {
  if (gate === "everybody") return true;
  if (who === "anonymous") return false;
  if (gate === "own") return who === "partner";
  return gate === "entered" || WHO[gate].includes(who);
}

test("every page of the staff area says who is let in", () => {
  const folders = readdirSync(STAFF, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
    .map((file) => path.posix.join("/staff", path.dirname(file)))
    .map((folder) => folder.replace(/\/\.$/, ""));
  const known = [...Object.keys(GATES), ...Object.keys(TAKERS)];
  expect(
    folders.filter((folder) => !known.includes(folder)),
    "Say in this test who is let in.",
  ).toEqual([]);
  expect(known.filter((folder) => !folders.includes(folder))).toEqual([]);
});

test("nobody gets further into the staff area than they may", async ({ request }) => {
  test.setTimeout(300_000);
  const people = await everybody();
  const wrong: string[] = [];
  for (const [folder, row] of Object.entries(GATES)) {
    const { gate, values = {}, isThere = false } = row;
    const address = addressOf("de", folder as Folder, { region: "chemnitz", ...values });
    for (const [who, cookie] of people) {
      const answer = await request.get(address, { maxRedirects: 0, headers: { cookie } });
      const status = answer.status();
      const { location = "" } = answer.headers();
      // Some pages lead on at once, such as to the one region that somebody works for.
      const isLed = status === 307 && !location.includes("anmelden");
      const letIn = status === 200 || isLed;
      const isLedToSignIn = status === 307 && location.includes("anmelden");
      const expected = isLetIn(who, gate) ? (isThere ? letIn : status === 404) : false;
      const refused = who === "anonymous" ? isLedToSignIn : status === 404;
      if (!(isLetIn(who, gate) ? expected : refused))
        wrong.push(`${who} at ${address}: ${status} ${location}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("nobody sends files or pictures who may not", async ({ request }) => {
  const people = await everybody();
  for (const [who, cookie] of people) {
    const headers = { cookie, accept: "application/json", "sec-fetch-site": "same-origin" };
    const file = { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("id;name\n1;a\n") };
    const multipart = { file };
    const form = { multipart, headers, maxRedirects: 0 };
    const upload = await request.post(
      addressOf("de", "/staff/[region]/data/new/file", { region: "chemnitz" }),
      form,
    );
    const isTaken = upload.status() < 400 && !JSON.stringify(upload.headers()).includes("refusal");
    expect(isTaken && upload.ok(), `${who} ${upload.status()}`).toBe(WHO.data.includes(who));
    const picture = await request.post("/api/images/chemnitz", form);
    const mayUpload = [...WHO.write, "partner"].includes(who);
    expect([401, 403].includes(picture.status()), `${who} ${picture.status()}`).toBe(!mayUpload);
    const passkey = await request.post("/api/passkey/begin", { headers, data: {} });
    expect(passkey.status() === 200, who).toBe(who !== "anonymous");
  }
});
