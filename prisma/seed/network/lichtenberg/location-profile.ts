import { listDemoDistricts } from "../../demo-facts";
import { listOfficialFigures } from "../../official-figures";
import { demoSources } from "../../demo-sources";
import { both, demoEntry, ties } from "../demo-entry";
import { pictures } from "../pictures";

const PEOPLE_SOURCE = {
  asOf: "2025-12-31",
  source: "Amt für Statistik Berlin-Brandenburg (CC BY 3.0 DE), Summe der Planungsräume",
};
const AREA_SOURCE = { ...PEOPLE_SOURCE, asOf: "2021-01-01" };

function keyFigures() {
  const districts = listDemoDistricts("lichtenberg");
  const area = districts.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  const people = districts.reduce((sum, district) => sum + (district.people ?? 0), 0);
  const { publisher, title } = demoSources.lichtenberg.officialFigures;
  const official = listOfficialFigures("lichtenberg").flatMap((figure) =>
    figure.group === "hausaerzte" && figure.coverageDegree !== null
      ? [
          {
            label: both("Amtlicher Versorgungsgrad, Hausärzte", "Official coverage, GPs"),
            value: figure.coverageDegree,
            unit: both("%", "%"),
            asOf: figure.asOf,
            source: `${publisher}: ${title}`,
          },
        ]
      : [],
  );
  return [
    {
      label: both("Einwohnerinnen und Einwohner", "Residents"),
      value: people,
      ...PEOPLE_SOURCE,
    },
    {
      label: both("Fläche", "Area"),
      value: Math.round(area * 10) / 10,
      unit: both("km²", "km²"),
      ...AREA_SOURCE,
    },
    {
      label: both("Bezirksregionen", "District regions"),
      value: districts.length,
      ...AREA_SOURCE,
    },
    ...official,
  ];
}

export const locationProfile = demoEntry(
  "location_profile",
  "standort",
  {
    title: both("Gesundheitsstandort Lichtenberg", "Lichtenberg as a place for health"),
    summary: both(
      "Zwei große Krankenhäuser, drei Hochschulen und ein Bezirk, der wächst.",
      "Two large hospitals, three universities and a district that is growing.",
    ),
    body: both(
      `**Versorgen.** Das Sana Klinikum Lichtenberg und das Krankenhaus Königin Elisabeth Herzberge liegen mitten im Bezirk. Dazu kommen viele Pflegedienste und Seniorenheime.

**Lernen und forschen.** An der Katholischen Hochschule für Sozialwesen, der HTW und der HWR studieren Menschen, die später planen, pflegen, programmieren oder verwalten. Ihre Projekte dürfen hier gern beginnen.

**Wohnen.** Plattenbau mit weitem Blick, Altbau am Park, Dorfkern in Malchow: Lichtenberg ist vieles zugleich. Die Wohnungsunternehmen sitzen im Netzwerk mit am Tisch.

**Zusammenarbeiten.** Das Netzwerk knüpft an den Masterplan der Gesundheitsregion Berlin-Brandenburg an. Der Bezirk ist klein genug, dass man sich kennt, und groß genug, dass sich Ausprobieren lohnt.`,
      `**Caring.** Sana Klinikum Lichtenberg and Königin Elisabeth Herzberge hospital are in the middle of the district. Many care services and homes for older people add to them.

**Learning and researching.** The Catholic University of Applied Sciences, HTW and HWR educate people who will plan, care, program or manage. Their projects are welcome to begin here.

**Living.** Tower blocks with a wide view, old houses by the park, the village centre of Malchow: Lichtenberg is many things at once. The housing companies have a seat in the network.

**Working together.** The network ties in with the master plan for the Berlin-Brandenburg health region. The district is small enough for people to know each other and large enough to make trying things out worthwhile.`,
    ),
    keyFigures: keyFigures(),
    reference: "https://www.gesund-in-lichtenberg.de",
    image: pictures.network,
  },
  [
    ...ties("employer", "partner", [
      "sana-klinikum-lichtenberg",
      "keh-herzberge",
      "volkssolidaritaet-berlin",
      "howoge",
    ]),
    ...ties("university", "partner", ["khsb-berlin", "htw-berlin", "hwr-berlin"]),
    ...ties("research", "partner", ["charite", "htw-berlin"]),
  ],
);
