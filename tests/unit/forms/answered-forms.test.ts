import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { ANONYMOUS } from "@/lib/accounts/user";
import { answerForm, type ActionDefinition } from "@/lib/forms/answer-form";
import { mailField, nameField } from "@/lib/forms/fields";
import { NEW_FORM } from "@/lib/forms/form-state";
import { InvalidFields } from "@/lib/forms/invalid-fields";
import { Refusal } from "@/lib/forms/refusal";

const schema = z.object({ name: nameField, mail: mailField });
const words = {
  error: (code: string, _field: string, label = "") => `error ${code}${label && `: ${label}`}`,
  refusal: (reason: string) => ({ message: reason }),
};
const circumstances = {
  ...{ user: ANONYMOUS, sender: null, locale: "de" as const },
  now: new Date("2026-11-22T12:00:00Z"),
};
const good = { name: "Ada", mail: "ada@example.org", shown: "0" };

function definition(
  changes: Partial<ActionDefinition<typeof schema, string>> = {},
): ActionDefinition<typeof schema, string> {
  const run = ({ name }: { name: string }) =>
    Promise.resolve({ answer: `Hello ${name}`, changed: ["region:a"] });
  return { schema, allow: () => true, run, ...changes };
}

async function answered(
  typed: Record<string, string>,
  changes: Parameters<typeof definition>[0] = {},
  previous: unknown = NEW_FORM,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) form.append(name, value);
  const report = vi.fn();
  const answer = await answerForm(
    definition(changes),
    previous,
    form,
    circumstances,
    words,
    report,
  );
  return { ...answer, report };
}

describe("a form that was sent", () => {
  it("is carried out and tells which pages changed", async () => {
    const { state, changed } = await answered(good);
    expect(state).toEqual({ status: "done", attempt: 1, answer: "Hello Ada" });
    expect(changed).toEqual(["region:a"]);
  });

  it("tells what is wrong in the order of its fields, of which data may know those in between", async () => {
    const check = () => Promise.resolve(new InvalidFields({ food: "missing", day: "missing" }));
    const typed = { ...good, name: "", mail: "" };
    const { state } = await answered(typed, { check, last: ["mail"] });
    expect(state.status === "invalid" && Object.keys(state.errors)).toEqual([
      ...["name", "food", "day", "mail"],
    ]);
  });

  it("tells at once what is wrong with its fields and with those that only data knows", async () => {
    const check = () => Promise.resolve(new InvalidFields({ food: "missing" }, { food: "Essen" }));
    const { state } = await answered({ ...good, name: "" }, { check });
    expect(state).toMatchObject({
      status: "invalid",
      errors: { name: "error nameMissing", food: "error missing: Essen" },
    });
  });

  it("tells an address that is not complete from one that mail servers do not take", async () => {
    const { state } = await answered({ ...good, mail: "müller@exämple.org" });
    expect(state).toMatchObject({ errors: { mail: "error mailUnusable" } });
  });

  it("comes back with what was typed and an error for each field that needs one", async () => {
    const { state, changed } = await answered({ ...good, name: "  ", mail: "ada@" });
    expect(state).toEqual({
      status: "invalid",
      attempt: 1,
      typed: { name: ["  "], mail: ["ada@"], shown: ["0"] },
      errors: { name: "error nameMissing", mail: "error mailInvalid" },
    });
    expect(changed).toEqual([]);
  });

  it("asks first whether it is allowed, with what was parsed", async () => {
    const run = vi.fn();
    const allow = vi.fn(() => Promise.resolve(false));
    const { state } = await answered(good, { allow, run });
    expect(allow).toHaveBeenCalledWith(ANONYMOUS, { name: "Ada", mail: "ada@example.org" });
    expect(run).not.toHaveBeenCalled();
    expect(state).toMatchObject({
      status: "refused",
      reason: "forbidden",
      typed: { name: ["Ada"] },
    });
  });

  it("is refused with the reason that the mutation gives, and keeps what was typed", async () => {
    const run = () => Promise.reject(new Refusal("tooMany"));
    const { state, report } = await answered(good, { run });
    expect(state).toMatchObject({ status: "refused", reason: "tooMany", typed: { name: ["Ada"] } });
    expect(report).not.toHaveBeenCalled();
  });

  it("keeps what was typed when something breaks, and operators hear of it", async () => {
    const error = new Error("the database is away");
    const { state, report } = await answered(good, { run: () => Promise.reject(error) });
    expect(state).toMatchObject({ status: "refused", reason: "failed", typed: { name: ["Ada"] } });
    expect(report).toHaveBeenCalledWith(error);
  });

  it("is refused where a program filled in what nobody sees, or was faster than a person", async () => {
    const run = vi.fn();
    const trapped = await answered({ ...good, "contact-address": "x" }, { run });
    const fast = await answered({ ...good, shown: String(circumstances.now.getTime()) }, { run });
    expect(trapped.state).toMatchObject({ reason: "robot" });
    expect(fast.state).toMatchObject({ reason: "tooFast" });
    expect(run).not.toHaveBeenCalled();
  });

  it("may be sent at once where there is nothing to fill in", async () => {
    const { state } = await answered({ ...good, shown: "" }, { isTyped: false });
    expect(state.status).toBe("done");
  });

  it("counts its attempts, whatever the browser says it was before", async () => {
    for (const [previous, attempt] of [
      [{ status: "invalid", attempt: 3 }, 4],
      [{ attempt: -1 }, 1],
      [{ attempt: "9" }, 1],
      ["nonsense", 1],
      [null, 1],
    ] as const)
      expect((await answered(good, {}, previous)).state).toMatchObject({ attempt });
  });
});
