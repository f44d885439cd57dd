import type { Finding } from "../finding";
import type { KnownDistrict } from "./known-district";
import { readKey } from "../values/key-value";
import type { Match, Proposal, RowLabel } from "./match";

function districtText({ name, key, parentName }: KnownDistrict): string {
  return `${name} (${parentName === null ? key : `${key}, ${parentName}`})`;
}

/** @example proposalText(proposal) // "Schloßviertel (0102) 88 %?" */
export function proposalText({ district, score }: Proposal): string {
  return `${districtText(district)} ${Math.floor(score * 100)} %?`;
}

/** Whether a key is what a spreadsheet made of one, so that no district can have it. */
export function isBrokenKey(key: string | undefined): boolean {
  const reading = readKey(key ?? "");
  return "code" in reading && reading.code === "brokenKey";
}

/** How a row names its district. */
export function labelText({ key = "", name = "" }: RowLabel): string {
  return [key, name].filter((text) => text.trim() !== "").join(" ") || "–";
}

/**
 * What is to be said of a row that is not simply joined; null for one that is.
 *
 * @param label what the row says of its district
 * @param line of the file
 */
export function matchFinding(match: Match, label: RowLabel, line: number | null): Finding | null {
  const text = labelText(label);
  switch (match.kind) {
    case "one":
    case "split":
      return null;
    case "total":
      return { code: match.reason === "level" ? "otherLevelRow" : "totalRow", line, about: text };
    case "ignored":
      return { code: "ignoredRow", line, about: text };
    case "otherLevel":
      return { code: "otherLevelRow", line, about: `${text} (${match.district.level})` };
    case "ambiguous":
      return {
        code: "ambiguousDistrict",
        line,
        about: `${text}: ${match.candidates.map(districtText).join(", ")}`,
      };
    case "contradiction":
      return {
        code: "contradictingDistrict",
        line,
        about: `${text}: ${districtText(match.byKey)} / ${districtText(match.byName)}`,
      };
    case "none":
      return {
        code: isBrokenKey(label.key) ? "brokenKey" : "unmatchedDistrict",
        line,
        about: [text, match.proposals.map(proposalText).join(", ")].filter(Boolean).join(" → "),
      };
  }
}
