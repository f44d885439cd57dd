import { both } from "../demo-entry";
import { demoOffer } from "../demo-offer";

const themes = ["arbeit-in-der-gesundheitswirtschaft"];

/** What doctors could take up in Lichtenberg; all of it invented. */
export function offers(today: string) {
  return [
    demoOffer(today, {
      slug: "hausarztpraxis-neu-hohenschoenhausen",
      title: both("Hausarztpraxis in Neu-Hohenschönhausen", "GP practice in Neu-Hohenschönhausen"),
      summary: both(
        "Praxis im Erdgeschoss eines Wohnhauses sucht Nachfolge zum Jahreswechsel.",
        "A ground-floor practice in a residential building looks for a successor by the new year.",
      ),
      body: both(
        "Viele Familien, viele Ältere, kurze Wege. Das Team arbeitet seit Jahren zusammen und möchte bleiben.",
        "Many families, many older people, short ways. The team has worked together for years and would like to stay.",
      ),
      type: "takeover",
      specialtyGroups: ["hausaerzte"],
      seats: 1,
      staff: both("Drei Medizinische Fachangestellte", "Three medical assistants"),
      access: ["step_free_entrance", "accessible_stop"],
      themes,
      district: "neu-hohenschoenhausen-nord",
      patients: 1050,
      ...{ posted: 14, shown: 90, from: 160 },
    }),
    demoOffer(today, {
      slug: "anstellung-hausarztpraxis-friedrichsfelde",
      title: both("Angestellt in Friedrichsfelde", "Employed in Friedrichsfelde"),
      summary: both(
        "Halbe oder ganze Stelle in einer Praxis mit drei Ärztinnen.",
        "A half or full post in a practice of three doctors.",
      ),
      body: both(
        "Wir arbeiten mit Terminen und einer offenen Stunde am Morgen. Fortbildung ist Arbeitszeit.",
        "We work by appointment, with an open hour in the morning. Further training is working time.",
      ),
      type: "employment",
      specialtyGroups: ["hausaerzte"],
      seats: 0.5,
      hours: { from: 19, to: 38 },
      themes,
      district: "friedrichsfelde-sued",
      ...{ posted: 5, shown: 65, from: 45 },
    }),
    demoOffer(today, {
      slug: "mvz-kinderaerztin-fennpfuhl",
      title: both("Kinderärztin oder Kinderarzt im MVZ", "Paediatrician in a medical care centre"),
      summary: both(
        "Ganze Stelle am Fennpfuhl, mit Logopädie und Ergotherapie im Haus.",
        "A full post at Fennpfuhl, with speech and occupational therapy in the building.",
      ),
      body: both(
        "Sie teilen sich die Sprechstunde mit einer Kollegin und vertreten einander in den Ferien.",
        "You share consulting hours with a colleague and cover for each other during holidays.",
      ),
      type: "mvz",
      specialtyGroups: ["kinderaerzte"],
      seats: 1,
      hours: { from: 36, to: 40 },
      access: ["lift", "accessible_toilet"],
      themes,
      district: "fennpfuhl",
      ...{ posted: 11, shown: 80, from: 90 },
    }),
    demoOffer(today, {
      slug: "einstieg-frauenarztpraxis-karlshorst",
      title: both("Einstieg in eine Frauenarztpraxis", "Joining a gynaecological practice"),
      summary: both(
        "Gemeinschaftspraxis in Karlshorst sucht eine Partnerin oder einen Partner.",
        "A shared practice in Karlshorst looks for a partner.",
      ),
      body: both(
        "Zunächst angestellt, nach einem Jahr beteiligt, wenn beide Seiten wollen.",
        "Employed at first, a partner after a year if both sides agree.",
      ),
      type: "shared_practice",
      specialtyGroups: ["frauenaerzte"],
      seats: 0.75,
      hours: { from: 24, to: 30 },
      themes,
      district: "karlshorst",
      ...{ posted: 22, shown: 100, from: 120 },
    }),
    demoOffer(today, {
      slug: "weiterbildung-allgemeinmedizin-lichtenberg",
      title: both("Weiterbildung in einer Hausarztpraxis", "Training in a GP practice"),
      summary: both(
        "Achtzehn Monate in Alt-Lichtenberg, Teilzeit möglich.",
        "Eighteen months in Alt-Lichtenberg, part-time possible.",
      ),
      body: both(
        "Sie beginnen mit vier Wochen Mitlaufen und bekommen dann eigene Termine.",
        "You start with four weeks of shadowing and then have appointments of your own.",
      ),
      type: "training_post",
      specialtyGroups: ["hausaerzte"],
      hours: { from: 20, to: 40 },
      themes,
      district: "alt-lichtenberg",
      ...{ posted: 7, shown: 110, from: 75 },
    }),
    demoOffer(today, {
      slug: "praxisraeume-malchow",
      title: both("Praxisräume am Rand von Malchow", "Practice rooms on the edge of Malchow"),
      summary: both(
        "Neu gebaute Räume über einer Apotheke, noch ohne Aufteilung.",
        "Newly built rooms above a pharmacy, not yet divided.",
      ),
      body: both(
        "180 Quadratmeter, Aufzug, Stellplätze hinter dem Haus. Der Zuschnitt richtet sich nach dem Fach.",
        "180 square metres, a lift, parking behind the building. The layout follows your specialty.",
      ),
      type: "rooms",
      specialtyGroups: [],
      rooms: both("180 m² ohne Aufteilung", "180 m², undivided"),
      access: ["lift", "wide_doors", "accessible_parking"],
      themes,
      district: "malchow-wartenberg-und-falkenberg",
      ...{ posted: 28, shown: 115, from: 30 },
    }),
  ];
}
