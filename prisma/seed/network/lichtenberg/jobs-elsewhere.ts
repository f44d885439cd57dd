import { firstOf } from "../demo-day";
import { both, german } from "../demo-entry";
import { demoJob } from "../demo-job";

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

/** Places in care, offices and study. */
export function jobsElsewhere(today: string) {
  return [
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
