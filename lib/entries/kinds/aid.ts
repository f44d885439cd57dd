import { z } from "zod";
import { AID_LEVEL_WORDS, CAREER_STAGE_WORDS, PLACE_RULE_WORDS } from "./aid-words";
import { commonFields, daySchema, webAddressSchema } from "../entry-parts";
import {
  choiceColumn,
  COMMON_COLUMNS,
  DISTRICTS,
  fieldColumn,
  linkColumn,
  partsColumn,
  THEMES,
  type EntryColumn,
} from "../entry-column";
import { localisedTextOf, localisedTextSchema } from "../localised-text";
import { SPECIALTY_GROUP_WORDS } from "./offer-words";

export const careerStageSchema = z.enum([
  "student",
  "trainee",
  "gp",
  "specialist",
  "employed",
  "nurse",
  "therapist",
  "medical_assistant",
]);

export type CareerStage = z.infer<typeof careerStageSchema>;

export const aidLevelSchema = z.enum(["federal", "state", "kv", "city", "foundation"]);

/**
 * Where an aid holds: everywhere, in the districts it is tied to, or only in areas for which the
 * committee has decided on (threatened) undersupply or a need of their own; that is stored as the
 * provider says it and never derived.
 */
export const placeRuleSchema = z.enum(["everywhere", "districts", "undersupply"]);

export const amountPeriodSchema = z.enum(["once", "month", "quarter", "semester", "year", "seat"]);

/** Euro: so much, or at most so much. */
export const amountSchema = z.object({
  value: z.number().nonnegative(),
  isMost: z.boolean().optional(),
  per: amountPeriodSchema,
  note: localisedTextSchema.optional(),
});

/** More than any programme sets. */
const MOST = 20;

/**
 * A programme that pays or helps. Links: combinable, not_combinable (aid), provider (a partner),
 * district, theme.
 */
export const aidSchema = z.object({
  ...commonFields,
  /** Who pays, as everybody may read it; a plain line is German. */
  provider: z.preprocess(
    (said) => (typeof said === "string" ? { de: said } : said),
    localisedTextOf(300),
  ),
  level: aidLevelSchema,
  /** For whom; nobody named means everybody. */
  careerStages: z.array(careerStageSchema).default([]),
  /** Slugs of groups of the planning directive; none named means all. */
  specialtyGroups: z
    .array(z.string().refine((slug) => Object.hasOwn(SPECIALTY_GROUP_WORDS, slug)))
    .default([]),
  placeRule: placeRuleSchema,
  /** The areas in the words of the provider. */
  placeText: localisedTextOf(300).optional(),
  /** None where no figure is certain. */
  amounts: z.array(amountSchema).max(MOST).default([]),
  amountText: localisedTextOf(1000).optional(),
  conditions: z.array(localisedTextOf(1000)).max(MOST).default([]),
  /** The last day to apply. */
  deadline: daySchema.optional(),
  /** Whether one can apply at any time. */
  isOngoing: z.boolean().optional(),
  combination: localisedTextOf(1000).optional(),
  website: webAddressSchema.optional(),
  /** The day on which all this was last compared with what the provider says. */
  checkedOn: daySchema,
});

export const aidColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  fieldColumn("localised", "provider", "traeger, foerdergeber, geldgeber, wer zahlt"),
  {
    ...{ sort: "choice", name: "aidLevel", path: ["level"], words: AID_LEVEL_WORDS },
    headings: ["ebene", "level"],
  },
  choiceColumn(
    "choiceList",
    "careerStages",
    CAREER_STAGE_WORDS,
    "zielgruppe, zielgruppen, fuer wen",
  ),
  choiceColumn(
    "choiceList",
    "specialtyGroups",
    SPECIALTY_GROUP_WORDS,
    "arztgruppe, arztgruppen, fachgruppe, fachrichtung, specialty",
  ),
  choiceColumn("choice", "placeRule", PLACE_RULE_WORDS, "gebiete, wo, ortsregel"),
  fieldColumn("localised", "placeText", "welche gebiete, gebiet, foerdergebiet"),
  partsColumn("amounts", "betraege, betrag, hoehe"),
  fieldColumn("localised", "amountText", "zur hoehe, hoehe der foerderung"),
  fieldColumn("localisedList", "conditions", "bedingungen, voraussetzungen"),
  fieldColumn("day", "deadline", "antragsfrist, frist, bewerbungsfrist"),
  fieldColumn("flag", "isOngoing", "laufend, jederzeit"),
  fieldColumn("localised", "combination", "kombination, kombinierbarkeit"),
  fieldColumn("address", "website", "internet, link, url, webseite"),
  fieldColumn("day", "checkedOn", "geprueft am, stand, checked"),
  linkColumn("combinable", "combinable", "aid", "kombinierbar mit, kombinierbar"),
  linkColumn("notCombinable", "not_combinable", "aid", "nicht kombinierbar mit, schliesst aus"),
  linkColumn("providedBy", "provider", "partner", "partner, netzwerkpartner"),
  THEMES,
  DISTRICTS,
];
