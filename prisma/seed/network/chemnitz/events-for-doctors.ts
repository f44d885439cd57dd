import { both, districtTies, themeTies, ties } from "../demo-entry";
import { daysAhead, demoEvent, eventEntry, firstWeekday, FREE, PLANNING } from "../demo-event";
import { networkOffice } from "./network-office";
import { cwe, ihk, klinikum } from "./places";

const MEETUP_RULE = "FREQ=MONTHLY;BYDAY=1TU";

/** Events by which doctors find to Chemnitz and to each other. */
export function eventsForDoctors(today: string) {
  const meetup = firstWeekday(today, 150, 2, "18:30");
  const [, second = "", third = ""] = daysAhead(MEETUP_RULE, meetup, today);
  return [
    demoEvent("chemnitz", today, {
      slug: "forum-niederlassung",
      inDays: 33,
      from: "13:00",
      to: "18:00",
      type: "fair",
      audiences: ["doctors", "trainees"],
      title: both("Messe: Niederlassen in Chemnitz", "Fair: setting up in practice in Chemnitz"),
      summary: both(
        "Praxen, die abgeben wollen, und Ärztinnen und Ärzte, die suchen, an einem Nachmittag in einem Raum.",
        "Practices to hand over and doctors who are looking for one, in one room for an afternoon.",
      ),
      body: both(
        "An zwanzig Tischen stehen Menschen, die Antworten haben: zur Zulassung, zur Förderung, zu Räumen, zu Kita und Wohnung. Sie brauchen keine Unterlagen, nur Ihre Fragen.",
        "At twenty tables there are people with answers: on licences, funding, rooms, childcare and housing. You need no papers, only your questions.",
      ),
      place: { ...ihk, accessibility: [...ihk.accessibility], room: "Saal" },
      agenda: [
        { time: "13:00", title: both("Ankommen", "Arrival") },
        {
          time: "13:30",
          title: both("Wo in Chemnitz Sitze frei sind", "Where seats are free in Chemnitz"),
          detail: both(
            "Die Karte der Versorgung, Stadtteil für Stadtteil.",
            "The map of coverage, district by district.",
          ),
        },
        { time: "14:30", title: both("Gespräche an den Tischen", "Talks at the tables") },
        { time: "17:00", title: both("Rundgang durch zwei Praxen", "A walk to two practices") },
      ],
      organiser: networkOffice,
      price: FREE,
      signUp: {
        capacity: 120,
        mostSeats: 2,
        closesHoursBefore: 24,
        purpose: PLANNING,
        questions: [
          {
            key: "fach",
            label: both("In welchem Fach arbeiten Sie?", "What is your specialty?"),
            sort: "text",
          },
          {
            key: "wann",
            label: both("Wann möchten Sie anfangen?", "When would you like to start?"),
            sort: "choice",
            required: true,
            choices: [
              { key: "jetzt", label: both("In diesem Jahr", "This year") },
              { key: "spaeter", label: both("In zwei bis fünf Jahren", "In two to five years") },
              { key: "offen", label: both("Das weiß ich noch nicht", "I do not know yet") },
            ],
          },
          {
            key: "kinder",
            label: both("Ich brauche Kinderbetreuung", "I need childcare"),
            sort: "checkbox",
          },
        ],
      },
      links: [
        ...themeTies("haus-und-fachaerzte-gewinnen"),
        ...districtTies("zentrum"),
        ...ties("organiser", "partner", ["cwe", "ihk-chemnitz"]),
        ...ties("initiative", "initiative", ["gemeinsames-konzept-haus-und-fachaerzte"]),
      ],
    }),
    eventEntry(
      "stammtisch-hausaerzte",
      {
        type: "meetup",
        audiences: ["doctors", "trainees"],
        starts: meetup,
        ends: meetup.replace("18:30", "20:30"),
        recurrence: {
          rule: MEETUP_RULE,
          exceptions: [
            {
              date: second,
              state: "cancelled",
              note: both("Der Raum wird renoviert.", "The room is being renovated."),
            },
            {
              date: third,
              state: "moved",
              starts: `${third.slice(0, 8)}${String(Number(third.slice(8)) + 1).padStart(2, "0")}T19:00`,
              note: both(
                "Einen Tag später, damit mehr Praxen kommen können.",
                "A day later, so that more practices can come.",
              ),
            },
          ],
        },
        title: both("Stammtisch Hausärzte für Chemnitz", "Meetup of Chemnitz GPs"),
        summary: both(
          "Jeden ersten Dienstag im Monat: Wer abgibt, wer kommt, wer Fragen hat.",
          "Every first Tuesday of the month: who is leaving, who is coming, who has questions.",
        ),
        body: both(
          "Keine Vorträge, keine Tagesordnung. Wer neu ist, sitzt neben jemandem, der schon lange hier arbeitet.",
          "No talks, no agenda. If you are new, you sit next to someone who has worked here for a long time.",
        ),
        place: { ...cwe, accessibility: [...cwe.accessibility] },
        organiser: networkOffice,
        price: FREE,
        signUp: { capacity: 24, mostSeats: 2, closesHoursBefore: 3, purpose: PLANNING },
      },
      [
        ...themeTies("haus-und-fachaerzte-gewinnen", "weiterbildung-allgemeinmedizin"),
        ...ties("organiser", "partner", ["cwe"]),
        ...ties("working_group", "working_group", ["hausaerzte-fuer-chemnitz"]),
      ],
    ),
    demoEvent("chemnitz", today, {
      slug: "fortbildung-wunden",
      inDays: 18,
      from: "15:00",
      to: "17:30",
      type: "training",
      audiences: ["doctors", "professionals"],
      title: both("Fortbildung: Chronische Wunden", "Training: chronic wounds"),
      summary: both(
        "In der kleinen Gruppe üben: Verbände, Fotodokumentation, Absprachen mit dem Pflegedienst.",
        "Practise in a small group: dressings, photo records, agreements with the care service.",
      ),
      place: { ...klinikum, accessibility: [...klinikum.accessibility] },
      organiser: { office: "Klinikum Chemnitz", department: "Akademie" },
      price: { free: false, text: both("40 €, Praxisteams 25 € je Person", "€40, teams €25 each") },
      // So few that the waiting list can be tried.
      signUp: { capacity: 3, mostSeats: 1, purpose: PLANNING },
      links: [
        ...themeTies("weiterbildung-allgemeinmedizin", "fachkraefte-in-gesundheitsberufen"),
        ...districtTies("altendorf"),
        ...ties("organiser", "partner", ["klinikum-chemnitz"]),
      ],
    }),
    demoEvent("chemnitz", today, {
      slug: "messe-niederlassung-rueckblick",
      inDays: -190,
      from: "13:00",
      to: "18:00",
      type: "fair",
      audiences: ["doctors", "trainees"],
      title: both("Messe: Praxis sucht Nachfolge", "Fair: practices look for successors"),
      summary: both(
        "Zum ersten Mal trafen sich Abgebende und Suchende an einem Ort.",
        "For the first time, those who leave and those who look met in one place.",
      ),
      place: { ...ihk, accessibility: [...ihk.accessibility] },
      organiser: networkOffice,
      price: FREE,
      result: both(
        "61 Ärztinnen und Ärzte kamen, 14 Praxen stellten sich vor. Aus vier Gesprächen sind Hospitationen geworden.",
        "61 doctors came, 14 practices introduced themselves. Four of the talks have led to visits.",
      ),
      links: [
        ...themeTies("haus-und-fachaerzte-gewinnen"),
        ...ties("organiser", "partner", ["cwe", "ihk-chemnitz"]),
      ],
    }),
  ];
}
