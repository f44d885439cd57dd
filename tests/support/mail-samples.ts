import type { MailTemplate, MailValues } from "@/lib/mail/mail-values";

/** An id of a link that stands for all of a purpose. */
export const SAMPLE_LINK = "3f2c1a58-0d5e-4b67-9a10-8f6f2f8c1d42";

const CALENDAR = [
  ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Praxisnah//DE", "METHOD:PUBLISH"],
  ...["BEGIN:VEVENT", "UID:1@example.org", "DTSTAMP:20261122T120000Z"],
  ...["DTSTART:20261201T170000Z", "SUMMARY:Gründerstammtisch", "END:VEVENT", "END:VCALENDAR", ""],
].join("\r\n");

const date = {
  ...{ title: "Stammtisch „Praxis & Gründung“", event: "stammtisch", dateKey: "2026-12-01" },
  ...{ startsAt: "2026-12-01T17:00:00.000Z", endsAt: "2026-12-01T19:00:00.000Z", allDay: false },
  ...{ place: "Rathaus, Markt 1, 09111 Chemnitz", online: false, price: "40 €", isFree: false },
};
const signUp = { ...date, seats: 2, manageLink: SAMPLE_LINK };
const name = "Ada <b>Lovelace</b>";
const seat = {
  ...{ ...signUp, name, onlineAddress: null, calendar: CALENDAR, doorLink: SAMPLE_LINK },
};
const caseNumber = "CHE-2026-000123";
const report = {
  ...{ slug: "praxis-eins", name: "Praxis Eins", field: "phone" as const, link: SAMPLE_LINK },
  ...{ proposed: "0371 99", note: "Die Nummer ist neu." },
};
const savedSearch = {
  filter: {
    ...{ type: "takeover" as const, group: "hausaerzte", district: "sonnenberg" },
    ...{ startsBy: "2027-01-01", hours: 30, extent: "part" as const },
  },
  ...{ districtName: "Sonnenberg", link: SAMPLE_LINK },
};
const problem = { title: "Stürze früher erkennen", slug: "stuerze", note: null };

/** Values of every template. */
export const MAIL_SAMPLES: { readonly [Template in MailTemplate]: MailValues<Template> } = {
  "sign-in": { link: SAMPLE_LINK, minutes: 30 },
  "sign-up-confirm": {
    ...signUp,
    confirmLink: SAMPLE_LINK,
    heldUntil: "2026-11-22T13:00:00.000Z",
  },
  "sign-up-confirmed": seat,
  "sign-up-waiting": { ...signUp, name, inLine: 3, offerHours: 24 },
  "sign-up-offered": { ...signUp, name, heldUntil: "2026-11-22T13:00:00.000Z" },
  "sign-up-expired": { ...date, seats: 1, what: "offered" },
  "sign-up-cancelled": { ...date, seats: 1, name, calendar: CALENDAR },
  "sign-up-known": {
    ...{ ...signUp, state: "held", confirmLink: SAMPLE_LINK },
    heldUntil: "2026-11-22T13:00:00.000Z",
  },
  "event-changed": {
    ...{ ...seat, note: "Der Raum ist größer." },
    startedAt: "2026-12-01T16:00:00.000Z",
  },
  "event-cancelled": { ...date, name, note: "Krankheit", hasPage: true, calendar: CALENDAR },
  "event-reminder": { ...seat, onlineAddress: "https://meet.example.org/praxis", online: true },
  "event-thanks": { ...date, name, wasSeen: true, survey: "https://umfrage.example.org/1?a=1&b=2" },
  "event-message": {
    ...{ ...date, name, subject: "Bitte mitbringen", text: "Bringen Sie <b>bitte</b> Fragen mit." },
    ...{ standing: "confirmed", manageLink: SAMPLE_LINK },
  },
  "enquiry-receipt": {
    ...{ caseNumber, kind: "general", link: SAMPLE_LINK, deleteAfter: "2027-05-21" },
  },
  "enquiry-notice": {
    ...{ caseNumber, kind: "join_group", about: "partner:klinikum", link: SAMPLE_LINK },
    topic: "network",
    dueOn: "2026-11-27",
  },
  "enquiry-answer": {
    ...{ caseNumber, text: "Ja, das geht.\nRufen Sie an.", link: SAMPLE_LINK, isClosed: true },
  },
  "enquiry-reply": { caseNumber, text: "Danke.", link: SAMPLE_LINK },
  "enquiry-closed": { caseNumber, link: SAMPLE_LINK },
  "enquiry-settled": { caseNumber, link: SAMPLE_LINK },
  "enquiry-reminder": { caseNumber, dueOn: "2026-11-20", link: SAMPLE_LINK },
  "enquiry-escalation": { caseNumber, dueOn: "2026-11-20", assignee: null, link: SAMPLE_LINK },
  "my-data-link": { link: SAMPLE_LINK, expiresAt: "2026-11-23T12:00:00.000Z" },
  "my-data-none": {},
  "practice-report-owner": report,
  "practice-report-office": report,
  "practice-recheck": { slug: "praxis-eins", name: "Praxis Eins" },
  "offer-expiry": { slug: "praxis", title: "Praxis am Markt", expiresOn: "2026-12-31" },
  "problem-confirm": { title: problem.title, link: SAMPLE_LINK, deleteAfter: "2026-11-29" },
  "problem-state": { ...problem, state: "open" },
  "problem-notice": { ...problem, state: "review" },
  "problem-request": { title: problem.title, slug: problem.slug, summary: "Nachts <b>allein</b>." },
  "saved-search-confirm": { ...savedSearch, rhythm: "weekly", deleteAfter: "2026-11-29" },
  "saved-search-known": savedSearch,
  "saved-search-news": {
    ...{ ...savedSearch, more: 2, expiresAt: "2027-11-22T23:00:00.000Z" },
    offers: [{ slug: "praxis", type: "takeover", title: "Praxis <b>am</b> Markt & mehr" }],
  },
  "saved-search-renewal": { ...savedSearch, expiresAt: "2027-11-22T23:00:00.000Z" },
};
