import { z } from "zod";
import { commonFields, lineSchema, officeSchema, webAddressSchema } from "../entry-parts";
import { localisedTextSchema } from "../localised-text";
import {
  choiceColumn,
  COMMON_COLUMNS,
  DISTRICTS,
  fieldColumn,
  officeColumns,
  THEMES,
  type EntryColumn,
} from "../entry-column";

export const sectorSchema = z.enum([
  "administration",
  "association",
  "care",
  "clinic",
  "education",
  "health_insurance",
  "housing",
  "industry",
  "medical_practice",
  "research",
  "self_help",
  "therapy",
]);

export type Sector = z.infer<typeof sectorSchema>;

/** A partner of the network; `title` is its name. Links: theme, district. */
export const partnerSchema = z.object({
  ...commonFields,
  sector: sectorSchema,
  /** What it does in the network. */
  role: localisedTextSchema.optional(),
  offers: z.array(localisedTextSchema).default([]),
  seeks: z.array(localisedTextSchema).default([]),
  website: webAddressSchema.optional(),
  phone: lineSchema.optional(),
  street: lineSchema.optional(),
  postcode: lineSchema.optional(),
  city: lineSchema.optional(),
  contact: officeSchema.optional(),
});

export const SECTOR_WORDS = {
  administration: ["Verwaltung", "Behörde", "Amt", "öffentliche Verwaltung"],
  association: ["Verband", "Verein", "Kammer", "Netzwerk"],
  care: ["Pflege", "Pflegeeinrichtung", "Pflegedienst"],
  clinic: ["Klinik", "Klinikum", "Krankenhaus", "Hospital"],
  education: ["Bildung", "Ausbildung", "Berufsschule"],
  health_insurance: ["Krankenkasse", "Krankenversicherung", "Kasse"],
  housing: ["Wohnen", "Wohnungswirtschaft", "Wohnungsunternehmen"],
  industry: ["Wirtschaft", "Unternehmen", "Industrie", "Company"],
  medical_practice: ["Arztpraxis", "Praxis", "MVZ", "Practice"],
  research: ["Forschung", "Hochschule", "Universität", "Wissenschaft", "University"],
  self_help: ["Selbsthilfe"],
  therapy: ["Therapie", "Heilmittel", "Physiotherapie"],
} satisfies Record<Sector, readonly string[]>;

export const partnerColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  choiceColumn("choice", "sector", SECTOR_WORDS, "sektor, branche, bereich, art"),
  fieldColumn("localised", "role", "rolle, rolle im netzwerk, funktion"),
  fieldColumn("localisedList", "offers", "angebote, bietet, angebot, leistungen"),
  fieldColumn("localisedList", "seeks", "gesuche, sucht, gesucht, bedarf"),
  fieldColumn("address", "website", "webseite, homepage, internet, url, web, link"),
  fieldColumn("text", "phone", "telefon, tel, telefonnummer, rufnummer"),
  fieldColumn("text", "street", "strasse, adresse, anschrift, address"),
  fieldColumn("text", "postcode", "plz, postleitzahl, zip, postal code"),
  fieldColumn("text", "city", "ort, stadt, town"),
  ...officeColumns("contact", "kontakt, ansprechstelle, kontaktstelle"),
  THEMES,
  DISTRICTS,
];
