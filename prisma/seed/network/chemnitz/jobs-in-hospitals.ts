import { firstOf } from "../demo-day";
import { both, german } from "../demo-entry";
import { demoJob } from "../demo-job";
import { pictures } from "../pictures";

const klinikum = {
  slug: "klinikum-chemnitz",
  name: "Klinikum Chemnitz gGmbH",
  website: "https://www.klinikumchemnitz.de",
};
const bethanien = {
  slug: "zeisigwaldkliniken-bethanien",
  name: "Zeisigwaldkliniken Bethanien Chemnitz",
  website: "https://www.bethanien-chemnitz.de",
};
const rabenstein = {
  slug: "drk-krankenhaus-chemnitz-rabenstein",
  name: "DRK Krankenhaus Chemnitz-Rabenstein",
};
const themes = ["fachkraefte-in-gesundheitsberufen"];

/** Places in hospitals. */
export function jobsInHospitals(today: string) {
  return [
    demoJob(today, {
      slug: "pflegefachleute-notaufnahme-klinikum",
      title: both("Pflegefachleute für die Notaufnahme", "Nurses for the emergency department"),
      summary: both(
        "Kein Tag wie der andere, aber ein Dienstplan, der acht Wochen vorher steht.",
        "No two days alike, but a rota that is fixed eight weeks ahead.",
      ),
      body: both(
        `**Das tun Sie:** Menschen in Empfang nehmen, Dringlichkeit einschätzen, Ruhe ausstrahlen, wenn es voll wird.

**Das bringen Sie mit:** Abschluss in der Pflege. Erfahrung in der Notfallpflege ist schön, aber kein Muss; wir arbeiten Sie sechs Monate lang ein.

**Das bekommen Sie:** Tarif, feste freie Wochenenden, die Fachweiterbildung Notfallpflege.`,
        `**What you do:** welcome people, judge how urgent it is, stay calm when it gets crowded.

**What you bring:** a nursing qualification. Experience in emergency care is nice but not required; your induction lasts six months.

**What you get:** collective pay, fixed weekends off, specialist training in emergency nursing.`,
      ),
      profession: "nursing",
      form: "job",
      hours: { from: 30, to: 40 },
      employer: klinikum,
      themes,
      districts: ["altendorf"],
      posted: 11,
      shown: 75,
      image: pictures.hands,
    }),
    demoJob(today, {
      slug: "ausbildung-pflegefachleute-klinikum",
      title: both("Ausbildung zur Pflegefachfrau oder zum Pflegefachmann", "Nursing training"),
      summary: both(
        "Drei Jahre lernen, ab dem ersten Monat mit Gehalt und mit jemandem an Ihrer Seite.",
        "Three years of learning, paid from the first month, with somebody at your side.",
      ),
      body: both(
        `Schule und Station wechseln sich ab. Sie lernen Menschen jeden Alters kennen: im Krankenhaus, im Heim und zu Hause.

**Voraussetzung:** Realschulabschluss oder Hauptschulabschluss mit einer abgeschlossenen Ausbildung. Ein Schnuppertag hilft beim Entscheiden, bei Ihnen und bei uns.`,
        `School and ward alternate. You meet people of every age: in hospital, in care homes and at home.

**You need:** an intermediate school certificate, or a basic one plus completed vocational training. A taster day helps both of us to decide.`,
      ),
      profession: "nursing",
      form: "training",
      startsOn: firstOf(today, [3, 9]),
      employer: klinikum,
      themes,
      districts: ["altendorf"],
      posted: 25,
      shown: 110,
      image: pictures.path,
    }),
    demoJob(today, {
      slug: "hebamme-kreisssaal-klinikum",
      title: both("Hebamme im Kreißsaal", "Midwife for the delivery ward"),
      summary: both(
        "Eine Hebamme, eine Geburt: Daran arbeiten wir, und dafür suchen wir Sie.",
        "One midwife, one birth: that is what we are working towards, and why we need you.",
      ),
      body: german(
        `Sie begleiten Geburten, beraten vorher und nachher und lernen Studierende an. Teilzeit ist willkommen, Wünsche zum Dienstplan auch.`,
      ),
      profession: "midwifery",
      form: "job",
      hours: { from: 20, to: 40 },
      employer: klinikum,
      themes,
      posted: 6,
      shown: 60,
    }),
    demoJob(today, {
      slug: "physiotherapie-bethanien",
      title: both("Physiotherapeutin oder Physiotherapeut", "Physiotherapist"),
      summary: both(
        "Nach der Operation wieder auf die Beine: Therapie auf Station und ambulant.",
        "Back on your feet after surgery: therapy on the ward and for outpatients.",
      ),
      body: both(
        `Sie arbeiten in einem Team, das sich jeden Morgen zehn Minuten Zeit nimmt. Fortbildungen zahlt das Haus, auch die Manuelle Therapie.`,
        `You work in a team that takes ten minutes for itself every morning. The hospital pays for courses, including manual therapy.`,
      ),
      profession: "therapy",
      form: "job",
      hours: { from: 25, to: 40 },
      employer: bethanien,
      themes,
      districts: ["yorckgebiet"],
      posted: 15,
      shown: 90,
    }),
    demoJob(today, {
      slug: "pflegefachleute-innere-rabenstein",
      title: both("Pflegefachleute für die Innere Medizin", "Nurses for internal medicine"),
      summary: both(
        "Ein überschaubares Haus im Grünen, in dem man sich beim Namen kennt.",
        "A manageable hospital among trees, where people know each other by name.",
      ),
      body: both(
        `Sie pflegen, beobachten und sprechen mit Angehörigen. Wer nach einer Pause zurückkommt, beginnt mit vier Wochen Begleitung.`,
        `You nurse, observe and talk with relatives. If you return after a break, you start with four weeks of support.`,
      ),
      profession: "nursing",
      form: "job",
      hours: { from: 20, to: 40 },
      employer: rabenstein,
      themes,
      districts: ["rabenstein"],
      posted: 18,
      shown: 45,
    }),
  ];
}
