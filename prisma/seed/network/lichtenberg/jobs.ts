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
const volkssolidaritaet = { slug: "volkssolidaritaet-berlin", name: "Volkssolidarität Berlin" };
const gesundheitsamt = {
  slug: "gesundheitsamt-lichtenberg",
  name: "Bezirksamt Lichtenberg",
  website: "https://www.berlin.de/ba-lichtenberg",
};
const hwr = {
  slug: "hwr-berlin",
  name: "Hochschule für Wirtschaft und Recht Berlin",
  website: "https://www.hwr-berlin.de",
};

const themes = ["arbeit-in-der-gesundheitswirtschaft"];
const careThemes = ["arbeit-in-der-gesundheitswirtschaft", "gute-pflege"];
const districts = ["alt-lichtenberg"];

export function jobs(today: string) {
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
    demoJob(today, {
      slug: "ambulante-pflege-volkssolidaritaet",
      title: both("Pflegefachkraft in der ambulanten Pflege", "Nurse for home care"),
      summary: both(
        "Eine Tour, die man mit dem Rad schafft, und Menschen, die schon warten.",
        "A round you can do by bicycle, and people who are looking forward to it.",
      ),
      body: both(
        `Sie kennen Ihre Leute und haben Zeit für das Gespräch an der Tür. Frühdienst oder Spätdienst, Sie wählen.`,
        `You know your people and have time for a chat at the door. Early or late shift, you choose.`,
      ),
      profession: "elderly_care",
      form: "job",
      hours: { from: 20, to: 35 },
      employer: volkssolidaritaet,
      themes: careThemes,
      posted: 3,
      shown: 60,
    }),
    demoJob(today, {
      slug: "praktikum-pflege-volkssolidaritaet",
      title: both("Praktikum in der Pflege", "Work placement in care"),
      summary: both(
        "Vier Wochen mitgehen, bevor man sich entscheidet.",
        "Four weeks of coming along before you decide.",
      ),
      body: german(
        `Für Schülerinnen, Schüler und alle, die sich umorientieren. Sie arbeiten nie allein und bekommen am Ende eine ehrliche Rückmeldung.`,
      ),
      profession: "elderly_care",
      form: "internship",
      employer: volkssolidaritaet,
      themes: careThemes,
      posted: 28,
      shown: 120,
    }),
    demoJob(today, {
      slug: "sozialarbeit-gesundheitsamt",
      title: both("Sozialarbeit im Gesundheitsamt", "Social work at the public health office"),
      summary: both(
        "Sie finden Hilfe für Menschen, die sie nicht von selbst finden.",
        "You find help for people who cannot find it on their own.",
      ),
      body: both(
        `Beratung im Amt, Hausbesuche, Gespräche mit Kliniken und Ämtern. Sie arbeiten im Team und nie ohne Rückhalt.`,
        `Advice at the office, home visits, talks with hospitals and authorities. You work in a team and never without backing.`,
      ),
      profession: "social_work",
      form: "job",
      hours: { from: 30, to: 39 },
      employer: gesundheitsamt,
      themes,
      posted: 14,
      shown: 30,
    }),
    demoJob(today, {
      slug: "duales-studium-verwaltung",
      title: both(
        "Duales Studium: Verwaltung und Gesundheit",
        "Dual study: administration and health",
      ),
      summary: both(
        "Drei Jahre im Wechsel zwischen Hörsaal und Bezirksamt.",
        "Three years alternating between lecture hall and district office.",
      ),
      body: both(
        `Sie lernen, wie ein Bezirk seine Gesundheit organisiert: Recht, Haushalt, Planung. In den Praxisphasen arbeiten Sie im Amt mit.`,
        `You learn how a district organises its health: law, budgets, planning. During practical phases you work at the office.`,
      ),
      profession: "administration",
      form: "dual_study",
      startsOn: firstOf(today, [10]),
      employer: hwr,
      themes: ["arbeit-in-der-gesundheitswirtschaft", "know-how-und-vernetzung"],
      posted: 20,
      shown: 105,
    }),
  ];
}
