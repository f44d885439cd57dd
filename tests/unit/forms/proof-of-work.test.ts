import { createHash } from "node:crypto";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { newChallenge, readProof } from "@/lib/forms/proof-of-work";

const SECRET = "a secret that only this test knows";
const HOUR = 3_600_000;
const now = Math.floor(Date.now() / 1000) * 1000;

const challenge = await newChallenge(SECRET, new Date(now));
let solution = { counter: 0, derivedKey: "" };

beforeAll(async () => {
  const solved = await solveChallenge({ challenge, deriveKey });
  if (solved) solution = solved;
});

afterEach(() => {
  vi.useRealTimers();
});

function sent(
  parameters: object = {},
  solved: object = {},
  signature = challenge.signature,
): string {
  return JSON.stringify({
    challenge: { parameters: { ...challenge.parameters, ...parameters }, signature },
    solution: { ...solution, ...solved },
  });
}

describe("a challenge", () => {
  it("takes some hundred tries", () => {
    expect(solution.counter).toBeGreaterThanOrEqual(100);
    expect(solution.counter).toBeLessThanOrEqual(140);
  });

  it("is another one each time and says nothing but how it is solved and until when", async () => {
    const { parameters } = await newChallenge(SECRET, new Date(now));
    expect(parameters.nonce).not.toBe(challenge.parameters.nonce);
    expect(Object.keys(parameters).sort()).toEqual([
      ...["algorithm", "cost", "expiresAt", "keyLength"],
      ...["keyPrefix", "keySignature", "nonce", "salt"],
    ]);
  });
});

describe("a solved challenge", () => {
  it("is a proof that names it and lasts for an hour", async () => {
    const sha256 = createHash("sha256")
      .update(challenge.signature ?? "")
      .digest("hex");
    const proof = { sha256, expiresAt: new Date(now + HOUR) };
    expect(await readProof(sent(), SECRET)).toEqual(proof);
    vi.useFakeTimers({ toFake: ["Date"], now: now + HOUR - 1000 });
    expect(await readProof(sent(), SECRET)).toEqual(proof);
    vi.setSystemTime(now + HOUR + 1000);
    expect(await readProof(sent(), SECRET)).toBeNull();
  });

  it("is none to a portal with another secret", async () => {
    expect(await readProof(sent(), "another secret")).toBeNull();
  });

  it.each([
    ["that lasts longer", () => sent({ expiresAt: now / 1000 + 7200 })],
    ["that never ends", () => sent({ expiresAt: undefined })],
    ["that is easier", () => sent({ cost: 1 })],
    ["with another signature", () => sent({}, {}, "0".repeat(64))],
    ["in capitals", () => sent({}, {}, challenge.signature?.toUpperCase())],
    ["that was guessed", () => sent({}, { derivedKey: "0".repeat(64) })],
    [
      "that knows only the wanted start",
      () => sent({}, { derivedKey: challenge.parameters.keyPrefix }),
    ],
    ["with what is no key", () => sent({}, { derivedKey: "abc" })],
    ["without a solution", () => JSON.stringify({ challenge })],
    ["that is far too long", () => sent() + " ".repeat(2000)],
  ])("is none where it is changed to one %s", async (_, text) => {
    expect(await readProof(text(), SECRET)).toBeNull();
  });

  it("is nothing else", async () => {
    for (const value of [null, "", "null", "[]", "{}", new File(["x"], "x")])
      expect(await readProof(value, SECRET)).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(await readProof(text, SECRET)).toBeNull();
      }),
    );
  });
});
