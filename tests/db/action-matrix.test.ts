import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { User } from "@/lib/accounts/user";
import { createEnquiry } from "@/lib/enquiries/mutations";
import { enquirySchema } from "@/lib/enquiries/schema";
import { createSignUp } from "@/lib/events/sign-ups/mutations";
import { db } from "@/lib/db";
import { peopleOf, WHO } from "./action-people";
import { addPartner, sourceOf } from "./network-entries";
import { addEvent, signUpForm } from "./small-event";
import { createSmallRegion } from "./small-region";

// Actions are taken as they are defined, to ask each what it allows, also those that a file keeps
// to itself.
const defined = vi.hoisted((): unknown[] => []);
vi.mock("@/lib/action", () => ({
  defineAction: (definition: unknown) => {
    defined.push(definition);
    return definition;
  },
}));

interface Definition {
  allow: (user: User, input: unknown) => boolean | Promise<boolean>;
}

type Row = { input: object; allowed: readonly string[] } | "everybody" | "signed in";

const modules = import.meta.glob<Record<string, unknown>>("/app/**/action*.ts");

let people: Record<string, User>;
let rows: Record<string, Row>;

const item = { region: "a", kind: "partner", key: "labor" };

beforeAll(async () => {
  known = await readActions();
  const here = await createSmallRegion("a");
  const there = await createSmallRegion("b");
  people = peopleOf(here, there);
  await addPartner(here, "labor", { title: { de: "Labor" } });
  await addPartner(here, "praxis", { title: { de: "Praxis" } });
  const now = new Date();
  const startsAt = new Date(now.getTime() + 30 * 86_400_000);
  const date = await addEvent({ regionId: here, slug: "fest", capacity: 5, startsAt });
  const circumstances = { sender: null, locale: "de" as const, now };
  await createSignUp(signUpForm("a", "fest", "ada"), circumstances);
  const signUp = await db().signUp.findFirstOrThrow({ select: { id: true } });
  const said = { kind: "general", region: "a", name: "Ada", mail: "ada@example.org" };
  const enquiry = await createEnquiry(
    enquirySchema.parse({ ...said, topic: "other", message: "Wann ist geöffnet?" }),
    circumstances,
  );
  const office = "labor@example.org";
  await db().entry.updateMany({ where: { slug: "labor" }, data: { mail: office } });
  const asked = await createEnquiry(
    enquirySchema.parse({ ...said, topic: "other", message: "Was kostet ein Test?" }),
    circumstances,
  );
  const { caseNumber: askedOfLabor } = asked;
  await db().enquiry.updateMany({
    where: { caseNumber: askedOfLabor },
    data: { officeMail: "Labor@example.org" },
  });
  const upload = await db().upload.create({
    data: { regionId: here, fileName: "a.csv", uploadedBy: "account:1" },
  });
  const counts = { rowsRead: 0, rowsTaken: 0, rowsRejected: 0, added: 0, changed: 0, removed: 0 };
  const version = await db().datasetVersion.create({
    data: {
      ...{ regionId: here, kind: "practices", status: "published", request: {}, ...counts },
      ...{ submittedBy: "x", publishAt: now, publishedAt: now, sourceId: await sourceOf(here) },
    },
  });
  const report = await db().practiceReport.create({
    data: {
      ...{ regionId: here, practiceKey: "p", field: "phone", note: "", deleteAfter: startsAt },
      requestKey: randomUUID(),
    },
  });
  const problem = {
    ...{ regionId: here, locale: "de", title: "T", summary: "S", description: "D" },
    ...{ organisation: "O", ownerHidden: false, contactMail: "o@example.org" },
    ...{ deleteAfter: startsAt },
  };
  for (const state of ["review", "open"] as const)
    await db().problem.create({
      data: { ...problem, slug: state, state, requestKey: randomUUID() },
      select: { id: true },
    });
  const mail = { recipient: "a@example.org", locale: "de", template: "sign-in", values: {} };
  const mailOf = (regionId: number | null) =>
    db().outboxMail.create({
      data: { ...mail, key: randomUUID(), regionId, deleteAfter: startsAt, failedAt: now },
      select: { id: true },
    });
  const [mailHere, mailOfNone] = [await mailOf(here), await mailOf(null)];
  const account = await db().account.create({
    data: {
      ...{ mail: "bo@example.org", name: "Bo" },
      roles: { create: [{ role: "editor", regionId: here }] },
    },
  });
  const wide = await db().account.create({
    data: {
      ...{ mail: "cy@example.org", name: "Cy" },
      roles: {
        create: [
          { role: "editor", regionId: here },
          { role: "viewer", regionId: there },
        ],
      },
    },
  });
  const staff = "staff/[region]";
  const files = { upload: upload.id, region: "a" };
  rows = {
    "[region]/sign-ups/new/action.ts#sendSignUp": "everybody",
    "[region]/sign-ups/confirm/[token]/action.ts#decideSignUp": "everybody",
    "[region]/sign-ups/desk/[token]/action.ts#inner": "everybody",
    "[region]/sign-ups/check-in/[token]/action.ts#inner": "everybody",
    "[region]/sign-ups/[token]/action.ts#stepOwnSignUp": "everybody",
    "[region]/sign-ups/[token]/action.ts#changeOwnSignUp": "everybody",
    "[region]/network/problems/new/action.ts#describeProblem": "everybody",
    "[region]/offers/save/action.ts#saveSearch": "everybody",
    "[region]/offers/searches/[token]/action.ts#changeSearch": "everybody",
    // Decided by the word of the link.
    "[region]/network/problems/confirm/[token]/action.ts#takeOwnerStep": {
      ...{ input: { token: "x".repeat(43), step: "confirm" }, allowed: [] },
    },
    "[region]/network/problems/[problem]/interest/action.ts#declareInterest": {
      ...{ input: { region: "a", problem: "review" }, allowed: [] },
    },
    "[region]/network/problems/[problem]/interest/action.ts#declareInterest (open)": "everybody",
    "[region]/contact/action.ts#sendEnquiry": "everybody",
    "[region]/enquiries/actions.ts#sendSenderStep": "everybody",
    "[region]/enquiries/actions.ts#sendOfficeStep": "everybody",
    "[region]/practices/[practice]/report/action.ts#sendReport": "everybody",
    "[region]/practices/reports/[token]/action.ts#takeDecision": "everybody",
    "my-data/actions.ts#askForMyData": "everybody",
    "my-data/actions.ts#deleteEverything": "everybody",
    "staff/sign-in/action.ts#sendSignInLink": "everybody",
    "staff/sign-in/link/[token]/action.ts#signIn": "everybody",
    "staff/account/action.ts#endSession": "signed in",
    [`${staff}/accounts/action.ts#inviteToStaff`]: {
      ...{ input: { region: "a" }, allowed: WHO.manage },
    },
    [`${staff}/accounts/[account]/action.ts#changeAccountRole`]: {
      ...{ input: { region: "a", account: account.id }, allowed: WHO.manage },
    },
    [`${staff}/accounts/[account]/action.ts#takeAccountStep`]: {
      ...{ input: { region: "a", account: account.id, step: "close" }, allowed: WHO.manage },
    },
    [`${staff}/accounts/[account]/action.ts#takeAccountStep (of two regions)`]: {
      ...{ input: { region: "a", account: wide.id, step: "close" }, allowed: WHO.manageEverywhere },
    },
    [`${staff}/settings/action.ts#changeSettings`]: {
      ...{ input: { region: "a" }, allowed: WHO.manage },
    },
    [`${staff}/settings/offices/action.ts#changeContact`]: {
      ...{ input: { region: "a" }, allowed: WHO.manage },
    },
    [`${staff}/settings/offices/action.ts#nameOffice`]: {
      ...{ input: { region: "a", target: "topic:care" }, allowed: WHO.manage },
    },
    [`${staff}/settings/offices/action.ts#dropOffice`]: {
      ...{ input: { region: "a", target: "topic:care" }, allowed: WHO.manage },
    },
    [`${staff}/content/[kind]/action.ts#changeItems`]: {
      ...{ input: { ...item, step: "review", keys: ["labor"] }, allowed: WHO.write },
    },
    [`${staff}/content/[kind]/action.ts#changeItems (publish)`]: {
      ...{ input: { ...item, step: "publish", keys: ["labor"] }, allowed: WHO.publish },
    },
    [`${staff}/content/[kind]/[item]/action.ts#editItem`]: {
      ...{ input: { ...item, doing: "save" }, allowed: WHO.writeOrOwn },
    },
    [`${staff}/content/[kind]/[item]/action.ts#editItem (publish)`]: {
      ...{ input: { ...item, doing: "publish" }, allowed: WHO.publish },
    },
    [`${staff}/content/[kind]/[item]/action.ts#stepItem`]: {
      ...{ input: { ...item, step: "discard" }, allowed: WHO.writeOrOwn },
    },
    [`${staff}/content/[kind]/[item]/action.ts#stepItem (bin)`]: {
      ...{ input: { ...item, step: "bin" }, allowed: WHO.publish },
    },
    [`${staff}/content/[kind]/[item]/versions/action.ts#restoreVersion`]: {
      ...{ input: { ...item, id: 1 }, allowed: WHO.writeOrOwn },
    },
    [`${staff}/content/bin/action.ts#restoreItem`]: {
      ...{ input: { ...item, title: "" }, allowed: WHO.publish },
    },
    [`${staff}/events/[date]/sign-ups/new/action.ts#addByHand`]: {
      ...{ input: { date }, allowed: WHO.write },
    },
    [`${staff}/events/[date]/sign-ups/[signUp]/action.ts#stepSignUp`]: {
      ...{ input: { signUp: signUp.id }, allowed: WHO.write },
    },
    [`${staff}/events/[date]/mails/action.ts#writeToGuests`]: {
      ...{ input: { date }, allowed: WHO.write },
    },
    [`${staff}/events/[date]/change/action.ts#changeOneDate`]: {
      ...{ input: { date }, allowed: WHO.publish },
    },
    [`${staff}/events/[date]/check-in/action.ts#inner`]: { input: { date }, allowed: WHO.write },
    [`${staff}/data/planning/action.ts#enterFigures`]: {
      ...{ input: { region: "a" }, allowed: WHO.data },
    },
    [`${staff}/data/uploads/[upload]/action.ts#inspectUpload`]: {
      ...{ input: files, allowed: WHO.data },
    },
    [`${staff}/data/uploads/[upload]/action.ts#tryUpload`]: { input: files, allowed: WHO.data },
    [`${staff}/data/uploads/[upload]/action.ts#dropUpload`]: { input: files, allowed: WHO.data },
    [`${staff}/data/uploads/[upload]/runs/[run]/action.ts#publishUpload`]: {
      ...{ input: files, allowed: WHO.data },
    },
    [`${staff}/data/versions/[version]/action.ts#changeVersion`]: {
      ...{ input: { version: version.id, region: "a" }, allowed: WHO.data },
    },
    [`${staff}/enquiries/[enquiry]/action.ts#answerEnquiry (of a partner)`]: {
      ...{ input: { caseNumber: askedOfLabor }, allowed: WHO.writeOrOwn },
    },
    [`${staff}/enquiries/[enquiry]/action.ts#answerEnquiry`]: {
      ...{ input: { caseNumber: enquiry.caseNumber }, allowed: WHO.write },
    },
    [`${staff}/practices/action.ts#confirmUnchanged`]: {
      ...{ input: { region: "a", practice: ["p"] }, allowed: WHO.write },
    },
    [`${staff}/practices/[practice]/action.ts#correct`]: {
      ...{ input: { region: "a", practice: "p" }, allowed: WHO.write },
    },
    [`${staff}/practices/others/[facility]/action.ts#correct`]: {
      ...{ input: { region: "a", facility: "p" }, allowed: WHO.write },
    },
    [`${staff}/reports/[report]/action.ts#decideAsStaff`]: {
      ...{ input: { report: report.id }, allowed: WHO.write },
    },
    [`${staff}/problems/[problem]/action.ts#review`]: {
      ...{ input: { region: "a", problem: "review", to: "open" }, allowed: WHO.publish },
    },
    [`${staff}/problems/[problem]/edit/action.ts#edit`]: {
      ...{ input: { region: "a", problem: "review" }, allowed: WHO.write },
    },
    [`${staff}/problems/[problem]/edit/action.ts#edit (public)`]: {
      ...{ input: { region: "a", problem: "open" }, allowed: WHO.publish },
    },
    [`${staff}/problems/[problem]/action.ts#ask`]: {
      ...{ input: { region: "a", problem: "open" }, allowed: WHO.write },
    },
    [`${staff}/mails/action.ts#retryMail`]: {
      ...{ input: { mail: mailHere.id }, allowed: WHO.manage },
    },
    [`${staff}/mails/action.ts#retryMail (of no region)`]: {
      ...{ input: { mail: mailOfNone.id }, allowed: WHO.manageEverywhere },
    },
  };
});

const nameOf = (file: string, action: string) =>
  `${file.replace(/^\/?app\/\[locale\]\//, "")}#${action}`;

let known: Map<string, Definition>;

async function readActions(): Promise<Map<string, Definition>> {
  const found = new Map<string, Definition>();
  for (const [file, load] of Object.entries(modules)) {
    const before = defined.length;
    const exported = Object.entries(await load());
    for (const definition of defined.slice(before)) {
      const name = exported.find(([, value]) => value === definition)?.[0] ?? "inner";
      found.set(nameOf(file, name), definition as Definition);
    }
  }
  return found;
}

function allowedOf(row: Row): readonly string[] {
  const everybody = Object.keys(people);
  if (row === "everybody") return everybody;
  return row === "signed in" ? everybody.filter((name) => name !== "anonymous") : row.allowed;
}

describe("every action", () => {
  it("is found", () => {
    const files = readdirSync("app", { recursive: true, encoding: "utf8" })
      .map((file) => path.posix.join("app", file))
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => readFileSync(file, "utf8").includes("= defineAction"));
    expect(files.filter((file) => !(`/${file}` in modules))).toEqual([]);
  });

  it("has a row that says who may do it, and no row is of an action that is gone", () => {
    const named = new Set(Object.keys(rows).map((name) => name.replace(/ \(.*\)$/, "")));
    const names = [...known.keys()];
    expect(
      names.filter((name) => !named.has(name)),
      "Say in this test who may do these.",
    ).toEqual([]);
    expect([...named].filter((name) => !names.includes(name))).toEqual([]);
  });

  it("allows those who may, and nobody else", async () => {
    for (const [name, row] of Object.entries(rows)) {
      const definition = known.get(name.replace(/ \(.*\)$/, ""));
      if (!definition) continue;
      const isOpen = name.endsWith("(open)");
      const input =
        typeof row === "string" ? (isOpen ? { region: "a", problem: "open" } : {}) : row.input;
      const allowed: string[] = [];
      for (const [who, user] of Object.entries(people))
        if (await definition.allow(user, input)) allowed.push(who);
      expect(allowed.sort(), name).toEqual([...allowedOf(row)].sort());
    }
  });
});
