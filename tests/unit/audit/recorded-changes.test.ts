import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import de from "@/lib/i18n/messages/de.json";
import { CHANGE_AREAS } from "@/lib/audit/changes/change-filter";

/** Functions that change something without a record of their own, and why. */
const UNRECORDED: Readonly<Record<string, string>> = {
  "lib/audit/mutations.ts#emptyOverdueChanges": "empties the record itself when its time is over",
  "lib/accounts/mutations.ts#requestSignIn": "only sends a mail; the signing in is recorded",
  "lib/accounts/mutations.ts#noteUse": "notes that a session is in use",
  "lib/accounts/passkeys/mutations.ts#beginPasskey": "asks a device; what it makes is recorded",
  "lib/accounts/passkeys/mutations.ts#askForPasskey": "asks a device; what it shows is recorded",
  "lib/content/mutations.ts#announcePassedMoments": "has pages made anew and changes no content",
  "lib/coverage/computation/mutations.ts#computeOutdated": "computes from what is recorded",
  "lib/datasets/uploads/forgetting/mutations.ts#forgetUploads": "notes itself with other retention",
  "lib/datasets/uploads/runs/mutations.ts#askForRun": "asks the worker; the publishing is recorded",
  "lib/datasets/uploads/runs/mutations.ts#enqueueRun":
    "asks the worker; the publishing is recorded",
  "lib/enquiries/held/mutations.ts#addMessage": "part of a step that is recorded",
  "lib/enquiries/held/mutations.ts#setStatus": "part of a step that is recorded",
  "lib/enquiries/held/mutations.ts#withEnquiry": "holds what a step changes, which is recorded",
  "lib/enquiries/told/mutations.ts#officeOf": "part of a step that is recorded",
  "lib/enquiries/told/mutations.ts#tellAnswer": "only sends a mail",
  "lib/enquiries/told/mutations.ts#tellClosed": "only sends a mail",
  "lib/enquiries/told/mutations.ts#tellReply": "only sends a mail",
  "lib/enquiries/told/mutations.ts#tellSettled": "only sends a mail",
  "lib/events/changes/mutations.ts#rememberDates": "reads",
  "lib/events/desk/mutations.ts#noteAtDoor": "part of what both desks record",
  "lib/events/guests/mutations.ts#remindGuests": "only sends mails",
  "lib/events/guests/mutations.ts#thankGuests": "only sends mails",
  "lib/links/mutations.ts#createLinks": "part of what the link is for",
  "lib/links/mutations.ts#extendLinks": "part of what the link is for",
  "lib/links/mutations.ts#newLinkRow": "writes nothing",
  "lib/mail/mutations.ts#sweepOutbox": "the outbox notes what was sent",
  "lib/my-data/mutations.ts#requestMyData": "only sends a mail",
  "lib/my-data/sign-ups/mutations.ts#holdSignUps": "holds what a deletion changes",
  "lib/offers/mutations.ts#remindOwners": "only sends mails",
  "lib/page-use/mutations.ts#addPageUses": "counts; nobody changes anything",
  "lib/page-use/mutations.ts#forgetPageUses": "part of a run that is kept",
  "lib/practices/mutations.ts#askForRecheck": "only sends mails",
  "lib/practices/stating/mutations.ts#stateFacts": "part of a step that is recorded",
  "lib/practices/stating/mutations.ts#holdRegion": "holds what a step changes, which is recorded",
  "lib/retention/mutations.ts#forgetOverdue": "each run is kept with what it removed",
  "lib/retention/mutations.ts#forgetOwners": "part of a run that is kept",
  "lib/retention/mutations.ts#forgetSenders": "counts of senders, kept for an hour",
  "lib/saved-searches/changed-offers/mutations.ts#rememberOffers": "reads",
  "lib/saved-searches/changed-offers/mutations.ts#compareChangedOffers":
    "asks the worker; the publishing is recorded",
  "lib/saved-searches/mutations.ts#removeSearch": "part of a step that is recorded",
  "lib/saved-searches/matching/mutations.ts#noteHits": "finds what mails tell",
  "lib/saved-searches/matching/mutations.ts#tellOfChangedOffers": "only sends mails",
  "lib/saved-searches/renewal/mutations.ts#askForRenewal": "only sends mails",
  "lib/saved-searches/telling/mutations.ts#tellSearches": "only sends mails",
};

/** What a function calls: functions of its own file by name, others with their file. */
type Calls = Map<string, Set<string>>;

function resolved(from: string, specifier: string): string | null {
  const target = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(from), specifier)
      : null;
  return target !== null && existsSync(`${target}.ts`) ? `${target}.ts` : null;
}

function readCalls(file: string, calls: Calls): void {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const imported = new Map<string, string>();
  const bodies = new Map<string, ts.Node>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const target = resolved(file, statement.moduleSpecifier.text);
      const named = statement.importClause?.namedBindings;
      if (target !== null && named && ts.isNamedImports(named))
        for (const { name, propertyName } of named.elements)
          imported.set(name.text, `${target}#${(propertyName ?? name).text}`);
    }
    if (ts.isFunctionDeclaration(statement) && statement.name)
      bodies.set(statement.name.text, statement);
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) bodies.set(name.text, initializer);
  }
  for (const [name, body] of bodies) {
    const called = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const target = imported.get(node.text);
        if (target !== undefined) called.add(target);
        else if (node.text !== name && bodies.has(node.text)) called.add(`${file}#${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(body);
    calls.set(`${file}#${name}`, called);
  }
}

const files = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .map((file) => path.posix.join("lib", file))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
const calls: Calls = new Map();
for (const file of files) readCalls(file, calls);

function isRecorded(name: string, seen = new Set<string>()): boolean {
  if (name === "lib/audit/mutations.ts#recordChange") return true;
  if (seen.has(name)) return false;
  seen.add(name);
  return [...(calls.get(name) ?? [])].some((called) => isRecorded(called, seen));
}

/** Functions that mutations.ts files offer to others. */
function offered(): string[] {
  return files
    .filter((file) => file.endsWith("mutations.ts"))
    .flatMap((file) => {
      const text = readFileSync(file, "utf8");
      const names = text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm);
      return [...names].map(([, name]) => `${file}#${name}`);
    })
    .filter((name) => calls.get(name) !== undefined && !/#[A-Z_]+$/.test(name));
}

describe("every change", () => {
  it("is recorded, or there is a reason why not", () => {
    const missing = offered().filter((name) => !isRecorded(name) && !(name in UNRECORDED));
    expect(missing, "Record these with recordChange, or say here why not.").toEqual([]);
  });

  it("has no reason that is over", () => {
    const known = offered();
    const over = Object.keys(UNRECORDED).filter(
      (name) => !known.includes(name) || isRecorded(name),
    );
    expect(over).toEqual([]);
  });

  it("has an area and words to be told by", () => {
    const recorded = files.flatMap((file) => {
      const text = readFileSync(file, "utf8");
      if (!text.includes("recordChange(")) return [];
      return [...text.matchAll(/action: (?:\w+ \? )?"([a-z_]+\.[a-z_]+)"/g)].map(([, one]) => one);
    });
    expect(recorded.length).toBeGreaterThan(30);
    const words: unknown = de.staff.changes.actions;
    const areas: readonly string[] = CHANGE_AREAS;
    const isWorded = (action = "") => {
      const [area = "", step = ""] = action.split(".");
      const steps = (words as Record<string, Record<string, string>>)[area];
      return areas.includes(area) && steps?.[step] !== undefined;
    };
    expect([...new Set(recorded)].filter((action) => !isWorded(action))).toEqual([]);
  });
});
