import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import type { Challenge } from "altcha-lib/types";

/** In milliseconds. */
const LONGEST = 30_000;

/**
 * Solves a challenge of the portal beside what somebody types, as the browser's own cryptography
 * works in a thread of its own, and puts the proof into a field.
 *
 * @throws Error where there is no proof
 */
export async function fillInProof(field: HTMLInputElement): Promise<void> {
  const response = await fetch("/api/challenge");
  if (!response.ok) throw new Error(`No challenge: ${response.status}`);
  const challenge = (await response.json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey, timeout: LONGEST });
  if (solution === null) throw new Error("Not solved in time");
  field.value = JSON.stringify({ challenge, solution });
}
