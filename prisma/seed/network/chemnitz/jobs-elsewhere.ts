import { both, german } from "../demo-entry";
import { demoJob } from "../demo-job";

const heim = { slug: "heim-ggmbh-chemnitz", name: "Heim gGmbH Chemnitz" };
const stadtmission = {
  slug: "stadtmission-chemnitz",
  name: "Stadtmission Chemnitz",
  website: "https://www.stadtmission-chemnitz.de",
};
const volkssolidaritaet = { slug: "volkssolidaritaet-chemnitz", name: "Volkssolidarität Chemnitz" };
const gesundheitsamt = {
  slug: "gesundheitsamt-chemnitz",
  name: "Stadt Chemnitz",
  website: "https://www.chemnitz.de",
};
const themes = ["fachkraefte-in-gesundheitsberufen"];

/** Places in care and offices. */
export function jobsElsewhere(today: string) {
  return [
    demoJob(today, {
      slug: "pflegefachleute-wohnbereich-heim",
      title: both("Pflegefachleute im Wohnbereich", "Nurses for a residential unit"),
      summary: both(
        "Menschen lange begleiten, statt sie nach drei Tagen zu entlassen.",
        "Staying with people for a long time instead of discharging them after three days.",
      ),
      body: both(
        `Sie kennen Ihre Bewohnerinnen und Bewohner, ihre Geschichten und ihre Lieblingslieder. Geteilte Dienste gibt es nicht.`,
        `You know your residents, their stories and their favourite songs. There are no split shifts.`,
      ),
      profession: "elderly_care",
      form: "job",
      hours: { from: 30, to: 39 },
      employer: heim,
      themes,
      posted: 9,
      shown: 100,
    }),
    demoJob(today, {
      slug: "pflegepraktikum-heim",
      title: both("Praktikum in der Pflege", "Work placement in care"),
      summary: both(
        "Zwei bis sechs Wochen ausprobieren, ob der Beruf passt.",
        "Two to six weeks to find out whether the job suits you.",
      ),
      body: german(
        `Sie gehen mit, helfen beim Essen, lesen vor, hören zu. Am Ende gibt es ein Zeugnis und ein ehrliches Gespräch.`,
      ),
      profession: "elderly_care",
      form: "internship",
      employer: heim,
      themes,
      posted: 30,
      shown: 120,
    }),
    demoJob(today, {
      slug: "ambulante-pflege-volkssolidaritaet",
      title: both("Pflegefachkraft im ambulanten Dienst", "Nurse for home care"),
      summary: both(
        "Mit Rad oder Auto zu Menschen, die zu Hause bleiben wollen.",
        "By bicycle or car to people who want to stay at home.",
      ),
      body: both(
        `Ihre Tour bleibt in einem Stadtteil. Sie sind meist um zwei fertig oder beginnen erst danach, ganz wie es zur Familie passt.`,
        `Your round stays within one district. You usually finish by two, or start after that, whichever suits your family.`,
      ),
      profession: "elderly_care",
      form: "job",
      hours: { from: 20, to: 35 },
      employer: volkssolidaritaet,
      themes,
      posted: 4,
      shown: 55,
    }),
    demoJob(today, {
      slug: "sozialdienst-stadtmission",
      title: both("Fachkraft für den Sozialdienst", "Social worker for a care home"),
      summary: both(
        "Einzug, Anträge, Angehörige: Sie sind die Person, die den Überblick behält.",
        "Moving in, forms, relatives: you are the person who keeps track.",
      ),
      body: both(
        `Sie begleiten neue Bewohnerinnen und Bewohner in den ersten Wochen und gestalten mit Ehrenamtlichen den Alltag.`,
        `You support new residents through their first weeks and shape everyday life together with volunteers.`,
      ),
      profession: "social_work",
      form: "job",
      hours: { from: 30, to: 40 },
      employer: stadtmission,
      themes,
      posted: 13,
      shown: 40,
    }),
    demoJob(today, {
      slug: "medizinische-fachangestellte-gesundheitsamt",
      title: both(
        "Medizinische Fachangestellte im Gesundheitsamt",
        "Medical assistant, public health office",
      ),
      summary: both(
        "Impfen, Vorsorge, Schuluntersuchung, und abends pünktlich Schluss.",
        "Vaccinations, check-ups, school entry tests, and home on time in the evening.",
      ),
      body: both(
        `Sie empfangen Familien, messen, wiegen und nehmen Kindern die Aufregung. Die Stadt zahlt nach Tarif.`,
        `You welcome families, measure, weigh and calm excited children. The city pays the collective rate.`,
      ),
      profession: "medical_assistant",
      form: "job",
      hours: { from: 35, to: 39 },
      employer: gesundheitsamt,
      themes,
      districts: ["zentrum"],
      posted: 8,
      shown: 30,
    }),
  ];
}
