import { aidForAll } from "../aid-for-all";
import { both, demoEntry } from "../demo-entry";

const SOURCE = {
  provider: both(
    "KV Berlin und Krankenkassen",
    "Berlin Association of Statutory Health Insurance Physicians and health insurers",
  ),
  level: "kv" as const,
  placeRule: "everywhere" as const,
  placeText: both(
    "In Lichtenberg, Marzahn-Hellersdorf und Treptow-Köpenick",
    "In Lichtenberg, Marzahn-Hellersdorf and Treptow-Köpenick",
  ),
  website: "https://www.kvberlin.de",
  reference: "https://www.wirhabenpraxis.de/21-mio-fuer-ost-berlin",
  checkedOn: "2021-09-07",
};

const ANNOUNCED = both(
  "2021 für mehrere Jahre ab 2022 angekündigt. Ob noch Mittel da sind, sagt die KV Berlin.",
  "Announced in 2021 for several years from 2022. The association in Berlin says whether funds are left.",
);

/** Programmes that hold in Lichtenberg: of the association and of the federal level. */
export const aid = [
  demoEntry("aid", "hausarztpraxis-im-berliner-osten", {
    ...SOURCE,
    title: both("Neue Hausarztpraxen im Berliner Osten", "New GP practices in Berlin’s east"),
    summary: both(
      "Ein Zuschuss für Hausärztinnen und Hausärzte, die in Lichtenberg eine Praxis gründen oder übernehmen.",
      "A grant for GPs who found or take over a practice in Lichtenberg.",
    ),
    careerStages: ["gp"],
    specialtyGroups: ["hausaerzte"],
    amounts: [{ value: 60000, isMost: true, per: "once" }],
    amountText: ANNOUNCED,
    conditions: [
      both(
        "Zulassung als Hausärztin oder Hausarzt im Fördergebiet.",
        "Admission as a GP in the funded area.",
      ),
    ],
  }),
  demoEntry("aid", "anstellung-in-hausarztpraxen", {
    ...SOURCE,
    title: both("Anstellung und Zweigpraxis", "Employment and branch practices"),
    summary: both(
      "Zuschüsse für bestehende Praxen, die in Lichtenberg Hausärztinnen oder Hausärzte neu anstellen oder eine Zweigpraxis eröffnen.",
      "Grants for existing practices that newly employ GPs in Lichtenberg or open a branch practice.",
    ),
    careerStages: ["gp", "employed"],
    specialtyGroups: ["hausaerzte"],
    amounts: [
      {
        value: 30000,
        isMost: true,
        per: "once",
        note: both("für eine neue Anstellung", "for a new employment"),
      },
      {
        value: 40000,
        isMost: true,
        per: "once",
        note: both("für eine Zweigpraxis", "for a branch practice"),
      },
    ],
    amountText: ANNOUNCED,
    conditions: [
      both("Den Antrag stellt die Praxis, die anstellt.", "The practice that employs applies."),
    ],
  }),
  demoEntry("aid", "stipendium-kv-berlin", {
    ...SOURCE,
    title: both("Stipendium für Medizinstudierende", "Scholarship for medical students"),
    summary: both(
      "Ein Stipendium, wenn Sie nach der Facharztprüfung mindestens drei Jahre im Berliner Osten arbeiten.",
      "A scholarship if you work in Berlin’s east for at least three years after your specialist examination.",
    ),
    careerStages: ["student"],
    specialtyGroups: ["hausaerzte"],
    amounts: [],
    amountText: ANNOUNCED,
    conditions: [
      both(
        "Nach der Facharztprüfung mindestens drei Jahre Arbeit in einem Fördergebiet.",
        "At least three years of work in a funded area after the specialist examination.",
      ),
    ],
  }),
  ...aidForAll,
];
