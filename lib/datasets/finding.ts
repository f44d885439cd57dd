import type en from "@/lib/i18n/messages/en.json";

/** Something an import has to say about a line; worded by the messages `import.finding.*`. */
export type FindingCode = keyof (typeof en)["import"]["finding"];

export interface Finding {
  code: FindingCode;
  /** Line of the file, or number of the feature, from 1; null when it is about the whole file. */
  line: number | null;
  /** The column it is about, where there is one. */
  column?: string;
  /** The value, name or key the finding is about. */
  about: string;
  /** What its wording names besides. */
  values?: Readonly<Record<string, string | number>>;
}

/** Errors keep a row out and stop the publishing, warnings ask for a look, notes only inform. */
export type Severity = "error" | "warning" | "note";

const WARNINGS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "setOverColumn",
  "yearOfColumn",
  "peopleLost",
  "doctorsLost",
  "practicesLost",
  "placesLost",
  "districtsLost",
  "lineBetween",
  "noHeaderLine",
  "controlCharacters",
  "brokenCharacters",
  "longNumber",
  "formulaError",
  "formulaWithoutValue",
  "hiddenRows",
  "missingPrj",
  "bracketedNumbers",
  "shortenedNumbers",
  "outsideDistricts",
  "unknownLink",
  "brokenLink",
  "slugTaken",
  "countsWithoutFte",
  "mappingUnclear",
  "unusedAlias",
  "parentUnused",
  "noValue",
  "suppressedValue",
  "fractionRounded",
  "sumMismatch",
  "crosswalkShareRounded",
  "referenceOverruled",
  "degreesDespiteReference",
  "axesSwapped",
  "axesMaybeSwapped",
  "ringsDropped",
  "selfIntersectionRepaired",
  "partsJoined",
  "overlappingBorders",
  "areaDiffers",
  "areasDiffer",
  "areaUnitUnknown",
  "unreadHours",
  "unknownAccessibility",
  "unknownLanguage",
  "unknownAcceptance",
  "acceptanceUndated",
  "noWebAddress",
  "noMailAddress",
  "textTooLong",
  "dateChangeLeftOut",
  "calendarWithoutUid",
]);
const NOTES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "mappingOfProfile",
  "columnsUnread",
  "profileNotSaved",
  "mappingProposed",
  "parentOfOtherLevel",
  "codeInName",
  "lineBefore",
  "lineAfter",
  "commentLine",
  "headerRepeated",
  "headerJoined",
  "columnUnnamed",
  "columnRenamed",
  "otherTables",
  "otherFiles",
  "mergedCells",
  "missingShx",
  "deletedRecords",
  "binaryColumn",
  "flaggedNumbers",
  "unusedColumn",
  "approximateReference",
  "collectionJoined",
  "heightsDropped",
  "ringsClosed",
  "repeatedPoints",
  "spikesRemoved",
  "ringsRewound",
  "totalUnit",
  "totalRow",
  "otherLevelRow",
  "ignoredRow",
  "zerosRestored",
  "areaUnitTaken",
  "projectionRead",
  "peopleRead",
  "bedsRead",
  "doctorsRead",
  "privateEvent",
]);

export function severityOf({ code }: Finding): Severity {
  if (NOTES.has(code)) return "note";
  return WARNINGS.has(code) ? "warning" : "error";
}
