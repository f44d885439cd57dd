import { both, districtTies, themeTies, ties } from "../demo-entry";
import { daysAhead, demoEvent, eventEntry, firstWeekday, FREE, PLANNING } from "../demo-event";
import { networkOffice } from "./network-office";

const university = {
  name: "Hochschule für Wirtschaft und Recht Berlin, Campus Lichtenberg",
  street: "Alt-Friedrichsfelde 60",
  postcode: "10315",
  city: "Berlin",
  longitude: 13.5148,
  latitude: 52.5127,
  accessibility: ["step_free_entrance" as const, "lift" as const, "induction_loop" as const],
};

const hospital = {
  name: "Evangelisches Krankenhaus Königin Elisabeth Herzberge",
  street: "Herzbergstraße 79",
  postcode: "10365",
  city: "Berlin",
  longitude: 13.5012,
  latitude: 52.5298,
  accessibility: ["step_free_entrance" as const, "accessible_toilet" as const, "lift" as const],
};

/** Events of the network and for everybody. */
export function events(today: string) {
  return [...dayOfNursing(), ...forProfessionals(today), ...forCitizens(today)];
}

function dayOfNursing() {
  return [
    eventEntry(
      "tag-der-pflege",
      {
        type: "open_day",
        audiences: ["professionals", "citizens"],
        starts: "2020-05-12T10:00",
        ends: "2020-05-12T13:00",
        recurrence: { rule: "FREQ=YEARLY" },
        title: both("Tag der Pflege in Lichtenberg", "Day of Nursing in Lichtenberg"),
        summary: both(
          "Jedes Jahr am 12. Mai: danken, zuhören und sagen, was sich ändern muss.",
          "Every year on 12 May: saying thank you, listening, and naming what must change.",
        ),
        place: hospital,
        organiser: networkOffice,
        price: FREE,
        result: both(
          "Der Bezirk sagte zu, Pflegedienste, Kliniken und Hochschulen weiter zu vernetzen. Die Stellungnahmen dazu stehen hier im Portal.",
          "The district promised to keep connecting care services, hospitals and universities. The statements on this are here on the portal.",
        ),
      },
      [
        ...themeTies("gute-pflege", "krise-und-resilienz"),
        ...ties("organiser", "partner", ["wirtschaftsfoerderung-lichtenberg"]),
      ],
    ),
  ];
}

function forProfessionals(today: string) {
  const rule = "FREQ=MONTHLY;BYDAY=3TH";
  const meetup = firstWeekday(today, 120, 4, "17:00").replace(/-\d{2}T/, (day) => {
    return `-${String(Number(day.slice(1, 3)) + 14).padStart(2, "0")}T`;
  });
  const [first = "", second = ""] = daysAhead(rule, meetup, today);
  return [
    eventEntry(
      "stammtisch-pflege-und-technik",
      {
        type: "meetup",
        audiences: ["professionals", "companies"],
        starts: meetup,
        ends: meetup.replace("17:00", "19:00"),
        recurrence: {
          rule,
          exceptions: [
            {
              date: first,
              state: "moved",
              starts: `${first}T18:00`,
              note: both("Eine Stunde später als sonst.", "An hour later than usual."),
            },
            { date: second, state: "cancelled" },
          ],
          results: [
            {
              date: meetup.slice(0, 10),
              result: both(
                "Zwei Heime probieren bis zum Winter einen Sturzmelder aus und erzählen dann davon.",
                "Two care homes try out a fall detector until winter and will then tell us about it.",
              ),
            },
          ],
        },
        title: both("Stammtisch Pflege und Technik", "Meetup: nursing and technology"),
        summary: both(
          "Jeden dritten Donnerstag: Wer pflegt, trifft Leute, die Geräte und Programme bauen.",
          "Every third Thursday: those who care meet those who build devices and programs.",
        ),
        place: university,
        organiser: networkOffice,
        price: FREE,
        signUp: { capacity: 30, mostSeats: 2, purpose: PLANNING },
      },
      [
        ...themeTies("know-how-und-vernetzung", "gute-pflege"),
        ...ties("working_group", "working_group", ["pflege-und-technik"]),
        ...ties("organiser", "partner", ["wirtschaftsfoerderung-lichtenberg", "hwr-berlin"]),
      ],
    ),
    demoEvent("lichtenberg", today, {
      slug: "jobboerse-gesundheit",
      inDays: 36,
      from: "10:00",
      to: "16:00",
      type: "fair",
      audiences: ["doctors", "trainees", "professionals"],
      title: both("Jobbörse Gesundheit", "Health job fair"),
      summary: both(
        "Kliniken, Heime, Praxen und Schulen suchen, und zwar nicht nur Pflegekräfte.",
        "Hospitals, care homes, practices and schools are hiring, and not only nurses.",
      ),
      place: university,
      organiser: networkOffice,
      price: FREE,
      agenda: [
        { time: "10:00", title: both("Eröffnung", "Opening") },
        { time: "11:00", title: both("Bewerbung prüfen lassen", "Have your application checked") },
        { time: "14:00", title: both("Ärztin werden im Bezirk", "Becoming a doctor here") },
      ],
      signUp: {
        capacity: 150,
        mostSeats: 4,
        purpose: PLANNING,
        questions: [
          {
            key: "beruf",
            label: both("Welcher Beruf interessiert Sie?", "Which profession interests you?"),
            sort: "text",
          },
          {
            key: "sprache",
            label: both("Ich brauche Unterstützung beim Deutschen", "I need help with German"),
            sort: "checkbox",
          },
        ],
      },
      links: [
        ...themeTies("arbeit-in-der-gesundheitswirtschaft"),
        ...ties("organiser", "partner", ["jobcenter-lichtenberg"]),
        ...ties("initiative", "initiative", ["schluessel-zur-ausbildung"]),
        ...ties("working_group", "working_group", ["ausbildung-und-arbeit"]),
      ],
    }),
    demoEvent("lichtenberg", today, {
      slug: "fortbildung-hitze",
      inDays: 20,
      from: "14:00",
      to: "16:00",
      type: "training",
      audiences: ["professionals", "doctors"],
      mode: "hybrid",
      onlineAddress: "https://www.berlin.de/ba-lichtenberg",
      title: both(
        "Fortbildung: Menschen bei Hitze schützen",
        "Training: protecting people in heat",
      ),
      summary: both(
        "Was Pflegedienste und Praxen vor dem Sommer vorbereiten können.",
        "What care services and practices can prepare before summer.",
      ),
      place: hospital,
      organiser: { office: "Bezirksamt Lichtenberg", department: "Gesundheitsamt" },
      price: { free: false, text: both("15 €", "€15") },
      signUp: { capacity: 3, mostSeats: 1, purpose: PLANNING },
      links: [
        ...themeTies("krise-und-resilienz"),
        ...ties("organiser", "partner", ["gesundheitsamt-lichtenberg", "keh-herzberge"]),
        ...ties("initiative", "initiative", ["kuehle-orte"]),
        ...ties("working_group", "working_group", ["krisenfest"]),
      ],
    }),
  ];
}

function forCitizens(today: string) {
  return [
    demoEvent("lichtenberg", today, {
      slug: "buergerforum-fennpfuhl",
      walkIn: true,
      inDays: 15,
      from: "17:30",
      to: "19:30",
      type: "forum",
      audiences: ["citizens"],
      title: both("Bürgerforum: Alt werden am Fennpfuhl", "Public forum: growing old in Fennpfuhl"),
      summary: both(
        "Aufzüge, Bänke, Arztpraxen: Was fehlt, damit man hier wohnen bleiben kann?",
        "Lifts, benches, doctors: what is missing so that people can stay here?",
      ),
      organiser: { office: "HOWOGE" },
      price: FREE,
      links: [
        ...themeTies("gesund-wohnen-und-arbeiten"),
        ...districtTies("fennpfuhl"),
        ...ties("organiser", "partner", ["howoge"]),
        ...ties("working_group", "working_group", ["gesund-wohnen"]),
      ],
    }),
    demoEvent("lichtenberg", today, {
      slug: "kurs-erste-hilfe",
      inDays: 9,
      from: "16:00",
      to: "18:00",
      type: "training",
      audiences: ["citizens"],
      state: "cancelled",
      stateNote: both("Die Leitung ist erkrankt.", "The instructor is ill."),
      title: both("Kurs: Erste Hilfe im Alltag", "Course: everyday first aid"),
      summary: both("Zwei Stunden, die Leben retten können.", "Two hours that can save lives."),
      organiser: { office: "Volkshochschule Lichtenberg" },
      links: [
        ...themeTies("gesund-wohnen-und-arbeiten"),
        ...ties("organiser", "partner", ["volkshochschule-lichtenberg"]),
      ],
    }),
    demoEvent("lichtenberg", today, {
      slug: "netzwerkkonferenz",
      inDays: -55,
      from: "13:00",
      to: "18:00",
      type: "network_meeting",
      audiences: ["partners", "companies"],
      title: both("Konferenz Gesundheitswirtschaft", "Health economy conference"),
      summary: both(
        "Alle Partner an einem Nachmittag: berichten, streiten, verabreden.",
        "All partners in one afternoon: report, argue, agree.",
      ),
      place: university,
      organiser: networkOffice,
      result: both(
        "Drei Verabredungen: gemeinsame Praxisanleitung, eine Liste kühler Orte, mehr Wohnraum für Auszubildende.",
        "Three agreements: joint practical instruction, a list of cool places, more housing for trainees.",
      ),
      links: [
        ...themeTies("know-how-und-vernetzung"),
        ...ties("organiser", "partner", ["wirtschaftsfoerderung-lichtenberg"]),
      ],
    }),
  ];
}
