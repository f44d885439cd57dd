import { z } from "zod";
import { ACCESSIBILITY_WORDS, accessibilitySchema } from "@/lib/practices/accessibility";
import { commonFields, daySchema, lineSchema, officeSchema } from "../entry-parts";
import { localisedTextOf } from "../localised-text";
import {
  choiceColumn,
  COMMON_COLUMNS,
  DISTRICTS,
  fieldColumn,
  linkColumn,
  officeColumns,
  partsColumn,
  THEMES,
  type EntryColumn,
} from "../entry-column";
import { keyFigureSchema } from "./location-profile";
import { OFFER_TYPE_WORDS, SPECIALTY_GROUP_WORDS } from "./offer-words";

export const offerTypeSchema = z.enum([
  "takeover",
  "employment",
  "mvz",
  "shared_practice",
  "training_post",
  "rooms",
]);

export type OfferType = z.infer<typeof offerTypeSchema>;

const groupSchema = z.string().refine((slug) => Object.hasOwn(SPECIALTY_GROUP_WORDS, slug));

/** Most seats that one offer can be about. */
const MOST_SEATS = 20;

/** What a doctor may take up. Links: district, owner (a partner), theme. */
export const offerSchema = z.object({
  ...commonFields,
  type: offerTypeSchema,
  /** Slugs of groups of the planning directive; none for rooms that suit anybody. */
  specialtyGroups: z.array(groupSchema).default([]),
  /** Who offers it, as everybody may read it. */
  owner: lineSchema,
  /** Seats by planning weight that it is about: 1 for a full seat. */
  seats: z.number().positive().max(MOST_SEATS).optional(),
  /** Weekly hours; both equal where there is no choice. */
  hours: z
    .object({ from: z.number().positive(), to: z.number().positive().max(80) })
    .refine(({ from, to }) => from <= to)
    .optional(),
  availableFrom: daySchema.optional(),
  staff: localisedTextOf(1000).optional(),
  rooms: localisedTextOf(1000).optional(),
  roomAccess: z.array(accessibilitySchema).default([]),
  /** Patients per quarter and the like, as far as the owner tells them, each with its day. */
  keyFigures: z.array(keyFigureSchema).default([]),
  postedOn: daySchema,
  /** The last day on which it is shown. */
  expiresOn: daySchema,
  contact: officeSchema.optional(),
});

export const offerColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  {
    ...{ sort: "choice", name: "offerType", path: ["type"], words: OFFER_TYPE_WORDS },
    headings: ["art", "angebotsart", "art des angebots", "type"],
  },
  choiceColumn(
    "choiceList",
    "specialtyGroups",
    SPECIALTY_GROUP_WORDS,
    "arztgruppe, arztgruppen, fachgruppe, fachrichtung, specialty",
  ),
  fieldColumn("text", "owner", "anbieter, praxis, eigentuemer, einrichtung"),
  fieldColumn("number", "seats", "sitze, sitzanteil, vollzeitaequivalente, fte"),
  fieldColumn("range", "hours", "wochenstunden, stunden, arbeitszeit"),
  fieldColumn("day", "availableFrom", "frei ab, verfuegbar ab, ab, beginn, uebergabe"),
  fieldColumn("localised", "staff", "personal, mitarbeitende, team"),
  fieldColumn("localised", "rooms", "raeume, raeumlichkeiten, flaeche"),
  choiceColumn("choiceList", "roomAccess", ACCESSIBILITY_WORDS, "zugang, barrierefreiheit"),
  partsColumn("keyFigures", "kennzahlen, eckdaten"),
  fieldColumn("day", "postedOn", "eingestellt am, veroeffentlicht am, datum, posted"),
  fieldColumn("day", "expiresOn", "gueltig bis, ablauf, bis, frist, expires"),
  ...officeColumns("contact", "kontakt, ansprechstelle, kontaktstelle"),
  linkColumn("offeredBy", "owner", "partner", "partner, netzwerkpartner"),
  THEMES,
  DISTRICTS,
];
