import { createHash, createHmac } from "node:crypto";
import { createChallenge, randomInt, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import type { Challenge } from "altcha-lib/types";
import { z } from "zod";

/** That a browser did some work for a form, which costs somebody who sends thousands. */
export interface Proof {
  /** Names the challenge that was solved, in hexadecimal; each counts once. */
  sha256: string;
  /** When the challenge is over. */
  expiresAt: Date;
}

/** A challenge can be solved and sent for so long, in milliseconds. */
const LIFETIME = 3_600_000;

/**
 * Rounds of PBKDF2 for each number that is tried: 3 ms of a desktop, in a thread of its own. Fewer
 * and longer tries disturb least whoever types.
 */
const COST = 20_000;

/** How many numbers a browser has to try, at least and at most; a third of a second or so. */
const [FEWEST_TRIES, MOST_TRIES] = [100, 140];

const LONGEST_PROOF = 2000;

const proofSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      ...{ algorithm: z.string(), nonce: z.string(), salt: z.string(), keyPrefix: z.string() },
      ...{ cost: z.int(), keyLength: z.int(), keySignature: z.string(), expiresAt: z.int() },
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

function keys(secret: string) {
  const key = (purpose: string) =>
    createHmac("sha256", secret).update(`proof-of-work:${purpose}`).digest("base64url");
  return {
    hmacSignatureSecret: key("challenge"),
    hmacKeySignatureSecret: key("solution"),
  };
}

/**
 * A challenge for a browser, with nothing in it about who asks for it.
 *
 * @param secret what only the portal knows
 */
export function newChallenge(secret: string, now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: COST,
    counter: randomInt(MOST_TRIES, FEWEST_TRIES),
    expiresAt: new Date(now.getTime() + LIFETIME),
    deriveKey,
    ...keys(secret),
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The proof that came with a form; null where none did, or one that is forged, wrong or over.
 * Whether it came before is told by the database.
 *
 * @param sent value of the form's field
 * @param secret what only the portal knows
 */
export async function readProof(sent: unknown, secret: string): Promise<Proof | null> {
  if (typeof sent !== "string" || sent.length > LONGEST_PROOF) return null;
  const { data } = proofSchema.safeParse(readJson(sent));
  if (!data) return null;
  const { challenge, solution } = data;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...keys(secret) });
  if (!verified) return null;
  const sha256 = createHash("sha256").update(challenge.signature).digest("hex");
  return { sha256, expiresAt: new Date(challenge.parameters.expiresAt * 1000) };
}
