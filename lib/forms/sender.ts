import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Proof } from "./proof-of-work";

/** Where a form comes from. */
export interface Sender {
  /** Keyed hash of the network. */
  network: string;
  /** What shows that a browser worked for this form; null without JavaScript. */
  proof: Proof | null;
}

/**
 * The network that an address stands for: an IPv6 connection has a whole /64 of addresses.
 *
 * @example senderNetwork("2001:db8::1") // "2001:db8:0:0"
 * @example senderNetwork("192.0.2.7") // "192.0.2.7"
 */
export function senderNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const [before, after] = [groups(head), groups(tail)];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  const all = address.includes("::") ? [...before, ...zeros, ...after] : before;
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

/**
 * A name for a sender from which nobody learns the address.
 *
 * @param secret what only the portal knows
 */
export function senderName(address: string, secret: string): string {
  return createHmac("sha256", secret).update(senderNetwork(address)).digest("base64url");
}

/**
 * A name for a mail address from which nobody learns it; the same however it is capitalised.
 *
 * @param secret what only the portal knows
 */
export function mailName(mail: string, secret: string): string {
  return createHmac("sha256", secret)
    .update(`mail:${mail.trim().toLowerCase()}`)
    .digest("base64url");
}
