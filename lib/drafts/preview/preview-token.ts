import { linkToken } from "@/lib/links/link-token";

/** What a link to a preview is made of. */
interface Previewed {
  id: number;
  createdAt: Date;
}

/**
 * The secret part of the link by which anybody reads a draft; it holds as long as the draft.
 *
 * @param secret what only the portal knows
 * @example previewToken({ id: 7, createdAt }, secret) // "7.Xk3…"
 */
export function previewToken({ id, createdAt }: Previewed, secret: string): string {
  return `${id}.${linkToken(`draft:${id}:${createdAt.toISOString()}`, secret)}`;
}

/** The number of the draft that a link names, whether or not the link holds; null for rubbish. */
export function draftOfToken(token: string): number | null {
  const [, id] = /^(\d{1,9})\.[\w-]{43}$/.exec(token) ?? [];
  return id === undefined ? null : Number(id);
}
