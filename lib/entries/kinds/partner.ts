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

/** Beside other words those by which pages name a sector. */
export const SECTOR_WORDS = {
  administration: [
    "Verwaltung",
    "Behörde",
    "Amt",
    "öffentliche Verwaltung",
    "Public administration",
  ],
  association: ["Verband", "Verein", "Kammer", "Netzwerk", "Verbände und Vereine", "Associations"],
  care: ["Pflege", "Pflegeeinrichtung", "Pflegedienst"],
  clinic: ["Klinik", "Kliniken", "Klinikum", "Krankenhaus", "Hospital", "Hospitals"],
  education: ["Bildung", "Ausbildung", "Berufsschule"],
  health_insurance: [
    "Krankenkasse",
    "Krankenkassen",
    "Krankenversicherung",
    "Kasse",
    "Health insurers",
  ],
  housing: ["Wohnen", "Wohnungswirtschaft", "Wohnungsunternehmen"],
  industry: ["Wirtschaft", "Unternehmen", "Industrie", "Company", "Companies"],
  medical_practice: ["Arztpraxis", "Arztpraxen", "Praxis", "MVZ", "Practice", "Medical practices"],
  research: [
    "Forschung",
    "Hochschule",
    "Universität",
    "Wissenschaft",
    "University",
    "Forschung und Hochschulen",
    "Research and universities",
  ],
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
