import type { Locale } from "@/lib/i18n/routing";
import { wrapLines } from "./line-wrapping";

/** One thing that a letter says after another. */
export type LetterBlock =
  | { kind: "text"; text: string }
  | { kind: "facts"; facts: readonly { label: string; value: string }[] }
  /** The first link of a letter is what the reader is asked to do. */
  | { kind: "link"; label: string; url: string }
  /** What somebody else wrote. */
  | { kind: "quote"; text: string }
  /** A picture that the letter carries with it, by the name of the attachment. */
  | { kind: "picture"; name: string; alternative: string };

export type LetterAttachment =
  /** An iCalendar file (RFC 5545). */
  | { kind: "calendar"; name: string; content: string }
  /** A QR code, as a PNG file. */
  | { kind: "code"; name: string; content: string };

/** A letter before it is put into a form that mail programs show. */
export interface Letter {
  locale: Locale;
  subject: string;
  /** Who writes, above and below what is said. */
  sender: string;
  /** Why the reader gets it, in small letters at the end. */
  footer: string;
  blocks: readonly LetterBlock[];
  attachments: readonly LetterAttachment[];
  /** Address by which mail programs end what the letter belongs to, in one click (RFC 8058). */
  unsubscribe?: string;
}

/** Lines of plain text as RFC 3676 advises. */
const LINE_LENGTH = 72;

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case "text":
      return wrapLines(block.text, LINE_LENGTH);
    case "facts":
      return block.facts
        .map(({ label, value }) => wrapLines(`${label}: ${value}`, LINE_LENGTH, "  "))
        .join("\n");
    case "link":
      return `${block.label}:\n${block.url}`;
    case "quote":
      return wrapLines(block.text, LINE_LENGTH - 2).replaceAll(/^/gm, "> ");
    case "picture":
      return wrapLines(block.alternative, LINE_LENGTH);
  }
}

/**
 * A letter as plain text, in lines of at most 72 characters; addresses stay whole.
 *
 * @param letter in the words of its reader
 * @returns text with line feeds that ends with one
 * @example letterText({ …, sender: "Praxisnah A", blocks: [{ kind: "text", text: "Hallo." }], footer: "Ende." })
 *   // "Hallo.\n\nPraxisnah A\n\n-- \nEnde.\n"
 */
export function letterText({ blocks, sender, footer }: Letter): string {
  const said = [...blocks.map(blockText), sender].join("\n\n");
  // Mail programs know what follows two dashes and a space as no part of the letter (RFC 3676, 4.3).
  return `${said}\n\n-- \n${wrapLines(footer, LINE_LENGTH)}\n`;
}
