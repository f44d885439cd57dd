import type { User } from "@/lib/accounts/user";

/**
 * Who changes something, as the record of changes names them; never by a person's name. An office
 * has no account but the link of a mail.
 */
export type Actor = `account:${number}` | `terminal:${string}` | "worker" | "reader" | "office";

const KNOWN = /^(?:account:\d+|terminal:.*|worker|reader|office)$/su;

function isActor(name: string): name is Actor {
  return KNOWN.test(name);
}

/**
 * Whoever is noted beside a version or a step; a bare name is one of the command line.
 *
 * @example actorNamed("account:7") // "account:7"
 * @example actorNamed("ada") // "terminal:ada"
 */
export function actorNamed(name: string): Actor {
  return isActor(name) ? name : `terminal:${name}`;
}

/**
 * @example actorOf({ id: 7, roles: [] }) // "account:7"
 * @example actorOf(ANONYMOUS) // "reader"
 */
export function actorOf(user: Pick<User, "id">): Actor {
  return user.id === null ? "reader" : `account:${user.id}`;
}
