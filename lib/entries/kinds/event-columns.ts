import { ACCESSIBILITY_WORDS } from "@/lib/practices/accessibility";
import {
  choiceColumn,
  COMMON_COLUMNS,
  DISTRICTS,
  fieldColumn,
  linkColumn,
  officeColumns,
  partColumn,
  partsColumn,
  THEMES,
  type EntryColumn,
} from "../entry-column";
import { agendaOfLine, documentOfLine, exceptionOfLine, resultOfLine } from "../part-line";
import { AUDIENCE_WORDS, EVENT_STATE_WORDS, EVENT_TYPE_WORDS, MODE_WORDS } from "./event-words";

const RECURRENCE: readonly EntryColumn[] = [
  partColumn("text", "recurrence", ["recurrence", "rule"], {
    headings: "wiederholung, serie, rrule, regel",
    isWhole: true,
  }),
  {
    ...partsColumn("exceptions", "ausnahmen", (text) => exceptionOfLine(EVENT_STATE_WORDS, text)),
    path: ["recurrence", "exceptions"],
  },
  {
    ...partsColumn("dateResults", "ergebnisse der termine, terminergebnisse", resultOfLine),
    path: ["recurrence", "results"],
  },
  {
    sort: "momentList",
    name: "additional",
    path: ["recurrence", "additional"],
    headings: ["weitere termine", "rdate"],
  },
];

const PLACE: readonly EntryColumn[] = [
  partColumn("text", "place", ["place", "name"], {
    headings: "ort, veranstaltungsort, location, venue",
    isWhole: true,
  }),
  partColumn("text", "street", ["place", "street"], { headings: "strasse, anschrift" }),
  partColumn("text", "postcode", ["place", "postcode"], { headings: "plz, postleitzahl" }),
  partColumn("text", "city", ["place", "city"], { headings: "stadt, gemeinde" }),
  partColumn("text", "room", ["place", "room"], { headings: "raum, saal" }),
  partColumn("number", "longitude", ["place", "longitude"], { headings: "laenge, lon, lng" }),
  partColumn("number", "latitude", ["place", "latitude"], { headings: "breite, lat" }),
  {
    sort: "choiceList",
    name: "accessibility",
    path: ["place", "accessibility"],
    headings: ["barrierefreiheit"],
    words: ACCESSIBILITY_WORDS,
  },
  partColumn("localised", "directions", ["place", "directions"], { headings: "anfahrt, weg" }),
];

const inSignUp = (name: string) => ["signUp", name];

const SIGN_UP: readonly EntryColumn[] = [
  partColumn("localised", "signUp", inSignUp("purpose"), { headings: "anmeldung", isWhole: true }),
  partColumn("number", "capacity", inSignUp("capacity"), { headings: "plaetze, teilnehmerzahl" }),
  partColumn("number", "mostSeats", inSignUp("mostSeats")),
  { sort: "moment", name: "signUpOpens", path: inSignUp("opens"), headings: ["anmeldung ab"] },
  partColumn("number", "closesHoursBefore", inSignUp("closesHoursBefore")),
  partColumn("number", "holdMinutes", inSignUp("holdMinutes")),
  partColumn("number", "offerHours", inSignUp("offerHours")),
  { sort: "flag", name: "waitingList", path: inSignUp("waitingList"), headings: ["warteliste"] },
  { ...partsColumn("questions", "fragen"), path: inSignUp("questions") },
  partColumn("number", "keptDays", inSignUp("keptDays")),
];

export const eventColumns: readonly EntryColumn[] = [
  ...COMMON_COLUMNS,
  choiceColumn("choice", "type", EVENT_TYPE_WORDS, "art, typ, veranstaltungsart, kategorie"),
  choiceColumn("choiceList", "audiences", AUDIENCE_WORDS, "zielgruppen, zielgruppe, fuer wen"),
  fieldColumn("moment", "starts", "beginn, start, von, dtstart, anfang"),
  fieldColumn("moment", "ends", "ende, end, bis, dtend, schluss"),
  ...RECURRENCE,
  choiceColumn("choice", "state", EVENT_STATE_WORDS, "status, zustand"),
  fieldColumn("localised", "stateNote", "grund, hinweis"),
  fieldColumn("moment", "plannedFor", "zuerst geplant, urspruenglich"),
  choiceColumn("choice", "mode", MODE_WORDS, "form, format, durchfuehrung"),
  ...PLACE,
  fieldColumn("address", "onlineAddress", "einwahl, uebertragung, stream, videolink"),
  partsColumn("agenda", "programm, ablauf, tagesordnung", agendaOfLine),
  ...officeColumns("organiser", "veranstalter, ausrichter, organizer, gastgeber"),
  partColumn("localised", "price", ["price", "text"], {
    headings: "preis, kosten, eintritt, gebuehr",
    isWhole: true,
  }),
  { sort: "flag", name: "free", path: ["price", "free"], headings: ["kostenlos", "frei"] },
  partsColumn("documents", "dokumente, unterlagen", documentOfLine),
  fieldColumn("markdown", "result", "ergebnis, ergebnisse, results"),
  fieldColumn("address", "survey", "umfrage"),
  fieldColumn("text", "uid"),
  ...SIGN_UP,
  { sort: "flag", name: "walkIn", path: ["walkIn"], headings: ["ohne anmeldung"] },
  linkColumn("organisers", "organiser", "partner", "partner, netzwerkpartner"),
  linkColumn("groups", "working_group", "working_group", "arbeitsgruppen, arbeitsgruppe, ag"),
  linkColumn("initiatives", "initiative", "initiative", "initiative, initiativen"),
  THEMES,
  DISTRICTS,
];
