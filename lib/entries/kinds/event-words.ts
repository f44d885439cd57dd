import type { Audience, EventMode, EventType } from "./event";
import type { ChoiceWords } from "../entry-column";

type Words<Choice extends string> = Readonly<Record<Choice, readonly string[]>>;

export const EVENT_TYPE_WORDS: Words<EventType> = {
  fair: ["Messe", "Jobmesse", "Berufsmesse", "Ausstellung", "Börse"],
  meetup: ["Stammtisch", "Treffen", "Begegnung"],
  training: ["Fortbildung", "Schulung", "Weiterbildung", "Kurs", "Seminar"],
  forum: ["Bürgerforum", "Forum", "Podium", "Bürgerversammlung"],
  lecture: ["Vortrag", "Lesung"],
  workshop: ["Workshop", "Werkstatt"],
  network_meeting: ["Netzwerktreffen", "Konferenz", "Tagung", "Fachtag", "Kongress"],
  open_day: ["Tag der offenen Tür", "Aktionstag", "Gesundheitstag", "Tag der Pflege"],
  council: ["Gremium", "Sitzung", "Ausschuss", "Beirat", "Rat"],
  other: ["Sonstiges", "Veranstaltung", "Andere"],
};

export const AUDIENCE_WORDS: Words<Audience> = {
  citizens: ["Bürgerinnen und Bürger", "Bürger", "alle", "Öffentlichkeit", "Interessierte"],
  doctors: ["Ärztinnen und Ärzte", "Ärzte", "Mediziner"],
  trainees: ["Studierende und Auszubildende", "Studierende", "Auszubildende", "Nachwuchs"],
  professionals: ["Fachkräfte", "Pflegekräfte", "Fachpublikum", "Gesundheitsberufe"],
  companies: ["Unternehmen", "Wirtschaft", "Firmen", "Arbeitgeber"],
  partners: ["Partner", "Netzwerkpartner", "Netzwerk"],
};

export const MODE_WORDS: Words<EventMode> = {
  on_site: ["vor Ort", "Präsenz"],
  online: ["online", "digital", "Videokonferenz"],
  hybrid: ["beides", "vor Ort und online"],
};

export const EVENT_STATE_WORDS: ChoiceWords = {
  planned: ["geplant", "findet statt", "bestätigt"],
  cancelled: ["abgesagt", "entfällt", "fällt aus", "canceled"],
  moved: ["verlegt", "verschoben", "postponed", "rescheduled"],
};
