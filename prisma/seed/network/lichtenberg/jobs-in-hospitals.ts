import { firstOf } from "../demo-day";
import { both, german } from "../demo-entry";
import { demoJob } from "../demo-job";
import { pictures } from "../pictures";

const sana = {
  slug: "sana-klinikum-lichtenberg",
  name: "Sana Klinikum Lichtenberg",
  website: "https://www.sana.de/berlin",
};
const keh = {
  slug: "keh-herzberge",
  name: "Evangelisches Krankenhaus Königin Elisabeth Herzberge",
  website: "https://www.keh-berlin.de",
};
const themes = ["arbeit-in-der-gesundheitswirtschaft"];
const careThemes = ["arbeit-in-der-gesundheitswirtschaft", "gute-pflege"];
const districts = ["alt-lichtenberg"];

/** Places in hospitals. */
export function jobsInHospitals(today: string) {
  return [
    demoJob(today, {
      slug: "pflegefachleute-kinderklinik-sana",
      title: both("Pflegefachleute für die Kinderklinik", "Nurses for the children’s clinic"),
      summary: both(
        "Für kleine Leute mit großen Fragen, und für Eltern, die seit gestern nicht geschlafen haben.",
        "For small people with big questions, and for parents who have not slept since yesterday.",
      ),
      body: both(
        `Sie pflegen Kinder vom Säugling bis zum Teenager. Wer aus der Erwachsenenpflege kommt, wird ein halbes Jahr lang begleitet. Die Straßenbahn hält in der Nähe, auch vor der Frühschicht.`,
        `You nurse children from babies to teenagers. If you come from adult nursing, you are supported for half a year. The tram stops nearby, even before the early shift.`,
      ),
      profession: "nursing",
      form: "job",
      hours: { from: 25, to: 39 },
      employer: sana,
      themes: careThemes,
      districts,
      posted: 7,
      shown: 80,
      image: pictures.hands,
    }),
    demoJob(today, {
      slug: "ausbildung-pflegefachleute-sana",
      title: both("Ausbildung in der Pflege", "Nursing training"),
      summary: both(
        "Drei Jahre, viele Stationen, ein Abschluss, der in der ganzen EU gilt.",
        "Three years, many placements, one qualification recognised throughout the EU.",
      ),
      body: both(
        `Sie lernen im Krankenhaus, im Heim und unterwegs. Eine Praxisanleiterin oder ein Praxisanleiter ist für Sie da. Fragen stellen gehört zum Beruf.

**Voraussetzung:** mittlerer Abschluss, oder Berufsbildungsreife mit abgeschlossener Ausbildung.`,
        `You learn in hospital, in care homes and on the road. A practical instructor is there for you. Asking questions is part of the job.

**You need:** an intermediate school certificate, or a basic one plus completed vocational training.`,
      ),
      profession: "nursing",
      form: "training",
      startsOn: firstOf(today, [4, 10]),
      employer: sana,
      themes: careThemes,
      districts,
      posted: 22,
      shown: 115,
      image: pictures.path,
    }),
    demoJob(today, {
      slug: "hebamme-sana",
      title: both("Hebamme", "Midwife"),
      summary: both(
        "Geburten begleiten in einem Team, das sich Zeit für die Übergabe nimmt.",
        "Attending births in a team that takes time for the handover.",
      ),
      body: german(
        `Sie arbeiten in einem festen Team und leiten Studierende an. Zwölf-Stunden-Dienste sind möglich, aber freiwillig.`,
      ),
      profession: "midwifery",
      form: "job",
      hours: { from: 20, to: 39 },
      employer: sana,
      themes,
      districts,
      posted: 12,
      shown: 50,
    }),
    demoJob(today, {
      slug: "ergotherapie-psychiatrie-keh",
      title: both("Ergotherapie in der Psychiatrie", "Occupational therapy in psychiatry"),
      summary: both(
        "Mit Holz, Ton und Geduld zurück in den Alltag.",
        "Back to everyday life with wood, clay and patience.",
      ),
      body: both(
        `Sie leiten Gruppen, begleiten Einzelne und planen mit dem Team den Weg nach Hause oder in die Arbeit. Die Werkstatt liegt im Park.`,
        `You lead groups, support individuals and plan the way home or back to work with the team. The workshop is in the park.`,
      ),
      profession: "therapy",
      form: "job",
      hours: { from: 30, to: 39 },
      employer: keh,
      themes,
      districts,
      posted: 16,
      shown: 70,
    }),
    demoJob(today, {
      slug: "pflegefachleute-neurologie-keh",
      title: both("Pflegefachleute für die Neurologie", "Nurses for neurology"),
      summary: both(
        "Epilepsie verstehen lernen, von Leuten, die sie seit Jahren behandeln.",
        "Learn to understand epilepsy from people who have treated it for years.",
      ),
      body: both(
        `Beobachten, beruhigen, dokumentieren: Hier zählt der genaue Blick. Die Fachweiterbildung zahlt das Haus.`,
        `Observe, reassure, record: a sharp eye counts here. The hospital pays for specialist training.`,
      ),
      profession: "nursing",
      form: "job",
      hours: { from: 20, to: 39 },
      employer: keh,
      themes: careThemes,
      districts,
      posted: 5,
      shown: 95,
    }),
    demoJob(today, {
      slug: "medizinische-technologie-labor-keh",
      title: both("Medizinische Technologie im Labor", "Medical laboratory technologist"),
      summary: both(
        "Ohne Ihren Wert keine Diagnose: Arbeit hinter den Kulissen, mit Überblick.",
        "No diagnosis without your value: work behind the scenes, with an overview.",
      ),
      body: both(
        `Sie untersuchen Blut und andere Proben, prüfen Geräte und rufen an, wenn ein Wert nicht warten kann.`,
        `You test blood and other samples, check equipment and call when a value cannot wait.`,
      ),
      profession: "laboratory",
      form: "job",
      hours: { from: 30, to: 39 },
      employer: keh,
      themes,
      districts,
      posted: 19,
      shown: 35,
    }),
  ];
}
