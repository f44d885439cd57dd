import { both, districtTies, german, themeTies, ties } from "../demo-entry";
import { workdayFrom } from "../demo-day";
import { demoEvent, FREE, PLANNING } from "../demo-event";
import { eventsForDoctors } from "./events-for-doctors";
import { networkOffice } from "./network-office";
import { cwe, meetingPoint, university } from "./places";

/** Events of the network and for everybody. */
export function events(today: string) {
  return [
    ...eventsForDoctors(today),
    demoEvent("chemnitz", today, {
      slug: "buergerforum-sonnenberg",
      inDays: 12,
      from: "17:00",
      to: "19:00",
      type: "forum",
      audiences: ["citizens"],
      title: both("Bürgerforum: Gesund im Sonnenberg", "Public forum: healthy in Sonnenberg"),
      summary: both(
        "Wo drückt es? Was hilft? Der Stadtteil redet mit denen, die etwas ändern können.",
        "Where does the shoe pinch? What helps? The district talks to those who can change things.",
      ),
      body: both(
        "Wir bringen die Karte mit, Sie bringen mit, was auf keiner Karte steht: die Bank, die fehlt, den Bus, der nicht kommt. Was gesagt wird, schreiben wir auf. Nach drei Monaten berichten wir, was daraus geworden ist.",
        "We bring the map, you bring what no map shows: the bench that is missing, the bus that does not come. We write down what is said. After three months we report what has come of it.",
      ),
      place: { ...meetingPoint, accessibility: [...meetingPoint.accessibility] },
      organiser: { office: "Gesundheitsamt Chemnitz", department: "Gesundheitsförderung" },
      price: FREE,
      signUp: { capacity: null, mostSeats: 6, purpose: PLANNING },
      links: [
        ...themeTies("netzwerk-gesundheitswirtschaft"),
        ...districtTies("sonnenberg"),
        ...ties("organiser", "partner", ["gesundheitsamt-chemnitz"]),
        ...ties("working_group", "working_group", ["gesund-im-stadtteil"]),
      ],
    }),
    demoEvent("chemnitz", today, {
      slug: "patientenakte-verstehen",
      inDays: 7,
      from: "18:00",
      to: "19:00",
      type: "lecture",
      audiences: ["citizens", "professionals"],
      mode: "online",
      onlineAddress: "https://www.tu-chemnitz.de",
      title: both("Die elektronische Patientenakte verstehen", "The electronic patient record"),
      summary: both(
        "Online-Vortrag: Was in der Akte steht, wer sie liest und wie Sie das selbst bestimmen.",
        "Online talk: what the record holds, who reads it, and how you decide about that yourself.",
      ),
      organiser: { office: "Technische Universität Chemnitz" },
      price: FREE,
      signUp: { capacity: 200, mostSeats: 1, purpose: PLANNING },
      links: [
        ...themeTies("e-health-und-forschung"),
        ...ties("organiser", "partner", ["tu-chemnitz"]),
        ...ties("working_group", "working_group", ["e-health-und-forschung"]),
      ],
    }),
    demoEvent("chemnitz", today, {
      slug: "tag-der-gesundheitsberufe",
      walkIn: true,
      inDays: 61,
      from: "09:00",
      to: "15:00",
      type: "open_day",
      audiences: ["trainees", "citizens", "companies"],
      state: "moved",
      plannedFor: `${workdayFrom("chemnitz", today, 47)}T09:00`,
      stateNote: both(
        "Verlegt, damit auch die Abschlussklassen kommen können.",
        "Moved so that final-year classes can come too.",
      ),
      title: both("Tag der Gesundheitsberufe", "Day of the health professions"),
      summary: both(
        "Einen Tag lang ausprobieren: Blutdruck messen, Gips anlegen, einen Rollator durch die Stadt schieben.",
        "A day to try things out: take blood pressure, put on a cast, push a walker through town.",
      ),
      place: { ...university, accessibility: [...university.accessibility] },
      organiser: networkOffice,
      price: FREE,
      links: [
        ...themeTies("fachkraefte-in-gesundheitsberufen"),
        ...ties("organiser", "partner", ["cwe", "bsz-gesundheit-und-sozialwesen"]),
        ...ties("initiative", "initiative", ["tag-der-gesundheitsberufe"]),
        ...ties("working_group", "working_group", ["pflege-und-gesundheitsberufe"]),
      ],
    }),
    demoEvent("chemnitz", today, {
      slug: "werkstatt-sensoren",
      inDays: 26,
      from: "14:00",
      to: "17:00",
      type: "workshop",
      audiences: ["professionals", "companies", "partners"],
      state: "cancelled",
      stateNote: both(
        "Die Geräte sind noch nicht da. Ein neuer Termin folgt.",
        "The devices have not arrived yet. A new date will follow.",
      ),
      title: both("Werkstatt: Sensoren am Bett", "Workshop: sensors at the bedside"),
      summary: both(
        "Pflegekräfte und Forschende bauen zusammen auf, was im Versuch läuft.",
        "Nurses and researchers set up together what is being tested.",
      ),
      place: { ...university, accessibility: [...university.accessibility], room: "Labor" },
      organiser: { office: "Technische Universität Chemnitz" },
      links: [
        ...themeTies("e-health-und-forschung"),
        ...ties("organiser", "partner", ["tu-chemnitz"]),
        ...ties("initiative", "initiative", ["ruhige-nacht"]),
      ],
    }),
    demoEvent("chemnitz", today, {
      slug: "netzwerktreffen",
      inDays: -40,
      from: "16:00",
      to: "19:00",
      type: "network_meeting",
      audiences: ["partners", "companies"],
      title: both("Netzwerktreffen Gesundheitswirtschaft", "Network meeting: health economy"),
      summary: both(
        "Einmal im Jahr kommen alle Partner zusammen: Was lief, was hakt, was kommt.",
        "Once a year all partners meet: what worked, what is stuck, what comes next.",
      ),
      body: german("Jede Arbeitsgruppe hat fünf Minuten. Danach ist Zeit zum Reden."),
      place: { ...cwe, accessibility: [...cwe.accessibility] },
      organiser: networkOffice,
      result: both(
        "Vier Arbeitsgruppen haben berichtet. Beschlossen wurde, die Problembörse für Praxen zu öffnen und im Frühjahr zwei Stadtteile gemeinsam zu begehen.",
        "Four working groups reported. It was decided to open the problem board to practices and to walk through two districts together in spring.",
      ),
      links: [
        ...themeTies("netzwerk-gesundheitswirtschaft"),
        ...ties("organiser", "partner", ["cwe"]),
        ...districtTies("zentrum"),
      ],
    }),
  ];
}
