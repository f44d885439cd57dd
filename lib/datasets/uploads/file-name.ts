import { cleanText } from "@/lib/forms/typed-values";

const LONGEST = 120;

/**
 * The name of a sent file as it may stand on pages and in folders; folders of it are left out.
 *
 * @example keptFileName("C:\\Daten\\../einwohner.csv") // "einwohner.csv"
 */
export function keptFileName(sent: string): string {
  const last = cleanText(sent).replaceAll("\n", " ").split(/[/\\]/).at(-1) ?? "";
  const name = last.trim().replace(/^\.+/, "");
  const [, stem = "", ending = ""] = /^(.*?)((?:\.[\w-]{1,10}){0,2})$/s.exec(name) ?? [];
  const kept = `${[...stem].slice(0, LONGEST).join("")}${ending}`;
  return kept === "" ? "datei" : kept;
}
