import { listDemoDistricts } from "../../demo-facts";
import { demoSources } from "../../demo-sources";
import { listOfficialFigures } from "../../official-figures";
import { both, demoEntry, ties } from "../demo-entry";
import { pictures } from "../pictures";

const AREA_SOURCE = {
  asOf: "2024-06-23",
  source: "Summe der Stadtteile, © OpenStreetMap-Mitwirkende (ODbL)",
};

function keyFigures() {
  const districts = listDemoDistricts("chemnitz");
  const area = districts.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  const { publisher, title } = demoSources.chemnitz.officialFigures;
  const [gp] = listOfficialFigures("chemnitz").filter(({ group }) => group === "hausaerzte");
  const official = { source: `${publisher}: ${title}` };
  return [
    { label: both("Stadtteile", "Districts"), value: districts.length, ...AREA_SOURCE },
    {
      label: both("Fläche", "Area"),
      value: Math.round(area * 10) / 10,
      unit: both("km²", "km²"),
      ...AREA_SOURCE,
    },
    ...(gp?.fte == null
      ? []
      : [
          {
            label: both("Hausärztinnen und Hausärzte", "GPs"),
            value: gp.fte,
            unit: both("volle Stellen", "full-time posts"),
            asOf: gp.asOf,
            ...official,
          },
        ]),
    ...(gp?.coverageDegree == null
      ? []
      : [
          {
            label: both("Amtlicher Versorgungsgrad, Hausärzte", "Official coverage, GPs"),
            value: gp.coverageDegree,
            unit: both("%", "%"),
            asOf: gp.asOf,
            ...official,
          },
        ]),
    ...(gp?.openSeats == null
      ? []
      : [
          {
            label: both("Offene Sitze für Hausärzte", "Open seats for GPs"),
            value: gp.openSeats,
            unit: both("bis 110 %", "up to 110 %"),
            asOf: gp.asOf,
            ...official,
          },
        ]),
  ];
}

export const locationProfile = demoEntry(
  "location_profile",
  "standort",
  {
    title: both("Gesundheitsstandort Chemnitz", "Chemnitz as a place for health"),
    summary: both(
      "Eine Stadt der Ingenieure, die sich um ihre Gesundheit kümmert: kurze Wege zwischen Klinik, Labor und Werkstatt.",
      "A city of engineers that looks after its health: short distances between hospital, laboratory and workshop.",
    ),
    body: both(
      `**Versorgen.** Mit dem Klinikum Chemnitz, dem DRK Krankenhaus Rabenstein und den Zeisigwaldkliniken Bethanien hat die Stadt Häuser in mehreren Himmelsrichtungen. In den Praxen steht ein Generationswechsel an. Wer jetzt kommt, kann sich aussuchen, wo.

**Lernen.** Seit 2020 kann man in Chemnitz Medizin studieren: Der Modellstudiengang MEDiC der TU Dresden findet am Klinikum statt. Pflege und andere Gesundheitsberufe lernt man an den Kliniken und am Beruflichen Schulzentrum für Gesundheit und Sozialwesen.

**Forschen.** Die Technische Universität und zwei Fraunhofer-Institute arbeiten an Sensoren, Robotern, Implantaten und der Frage, wie Menschen damit zurechtkommen.

**Leben.** Bezahlbare Wohnungen mit hohen Decken auf dem Kaßberg, der Zeisigwald vor der Tür, das Erzgebirge gleich dahinter. 2025 war Chemnitz Kulturhauptstadt Europas.`,
      `**Caring.** With Klinikum Chemnitz, the DRK hospital in Rabenstein and Zeisigwaldkliniken Bethanien, the city has hospitals in several corners. A new generation is about to take over the practices. Those who come now can choose where.

**Learning.** Since 2020 you can study medicine in Chemnitz: TU Dresden’s model programme MEDiC takes place at the Klinikum. Nursing and other health professions are taught at the hospitals and the vocational school for health and social care.

**Researching.** The University of Technology and two Fraunhofer institutes work on sensors, robots, implants and the question of how people get on with them.

**Living.** Affordable flats with high ceilings on the Kaßberg, the Zeisigwald forest next door, the Ore Mountains just behind it. In 2025 Chemnitz was a European Capital of Culture.`,
    ),
    keyFigures: keyFigures(),
    image: pictures.network,
  },
  [
    ...ties("employer", "partner", [
      "klinikum-chemnitz",
      "drk-krankenhaus-chemnitz-rabenstein",
      "zeisigwaldkliniken-bethanien",
      "heim-ggmbh-chemnitz",
      "stadtmission-chemnitz",
    ]),
    ...ties("university", "partner", ["tu-chemnitz", "tu-dresden-medizin"]),
    ...ties("research", "partner", ["fraunhofer-iwu", "fraunhofer-enas"]),
  ],
);
