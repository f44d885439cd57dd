import { aidForAll } from "../aid-for-all";
import { both, demoEntry, themeTies, ties } from "../demo-entry";

const KV = "kassenaerztliche-vereinigung-sachsen";
const UNDERSUPPLIED = both(
  "Nur in Gebieten, für die der Landesausschuss Unterversorgung, drohende Unterversorgung oder zusätzlichen lokalen Bedarf festgestellt hat",
  "Only in areas for which the state committee has declared undersupply, impending undersupply or an additional local need",
);

/** Programmes that hold in Chemnitz: of the state, of the association, of the federal level. */
export const aid = [
  demoEntry(
    "aid",
    "saechsisches-hausarztstipendium",
    {
      title: both("Sächsisches Hausarztstipendium", "Saxon GP scholarship"),
      summary: both(
        "1.000 Euro im Monat während des Medizinstudiums, wenn Sie danach sechs Jahre als Hausärztin oder Hausarzt in Sachsen arbeiten.",
        "1,000 euros a month during medical school if you then work as a GP in Saxony for six years.",
      ),
      provider: both(
        "Freistaat Sachsen, über die Kassenärztliche Vereinigung Sachsen",
        "Free State of Saxony, through the Saxon Association of Statutory Health Insurance Physicians",
      ),
      level: "state",
      careerStages: ["student"],
      specialtyGroups: ["hausaerzte"],
      placeRule: "everywhere",
      placeText: both(
        "Später arbeiten Sie in Sachsen außerhalb von Dresden, Radebeul und Leipzig; Chemnitz zählt also dazu.",
        "You later work in Saxony outside Dresden, Radebeul and Leipzig; Chemnitz therefore counts.",
      ),
      amounts: [{ value: 1000, per: "month" }],
      amountText: both("Für die Dauer der Regelstudienzeit.", "For the standard period of study."),
      conditions: [
        both(
          "Studium der Humanmedizin an einer deutschen Hochschule.",
          "Medical studies at a German university.",
        ),
        both(
          "Patenschaft mit einer Hausarztpraxis in Sachsen, 24 Tage im Jahr.",
          "A mentorship with a GP practice in Saxony, 24 days a year.",
        ),
        both(
          "Danach Weiterbildung in Allgemeinmedizin und mindestens sechs Jahre Arbeit als Hausärztin oder Hausarzt.",
          "Then training in general practice and at least six years of work as a GP.",
        ),
        both(
          "20 Plätze im Jahr. Bewerbung in der Regel vom 1. Oktober bis 15. November; sind dann Plätze frei, bis 31. März.",
          "20 places a year. Apply as a rule from 1 October to 15 November; until 31 March if places are left.",
        ),
      ],
      deadline: "2026-11-15",
      combination: both(
        "Das Stipendium setzt ein Studium in Deutschland voraus, „Studieren in Europa“ eines in Pécs: Beides zugleich geht nicht.",
        "The scholarship requires studies in Germany, “Studying in Europe” requires Pécs: you cannot have both.",
      ),
      website: "https://www.kvsachsen.de",
      reference:
        "https://foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/Land/Sachsen/hausarztstipendium-ausbildungsbeihilfe-medizin.html",
      checkedOn: "2025-10-01",
    },
    [
      ...themeTies("haus-und-fachaerzte-gewinnen"),
      ...ties("not_combinable", "aid", ["studieren-in-europa"]),
      ...ties("provider", "partner", [KV]),
    ],
  ),
  demoEntry(
    "aid",
    "studieren-in-europa",
    {
      title: both(
        "Studieren in Europa – Zukunft in Sachsen (Pécs)",
        "Studying in Europe – a future in Saxony (Pécs)",
      ),
      summary: both(
        "Ein deutschsprachiges Medizinstudium in Ungarn ohne Studiengebühren, wenn Sie danach fünf Jahre Hausärztin oder Hausarzt in Sachsen sind.",
        "Medical studies in German in Hungary without tuition fees if you then work as a GP in Saxony for five years.",
      ),
      provider: both(
        "KV Sachsen, Krankenkassen und Freistaat Sachsen",
        "Saxon Association of Statutory Health Insurance Physicians, health insurers and the Free State of Saxony",
      ),
      level: "kv",
      careerStages: ["student"],
      specialtyGroups: ["hausaerzte"],
      placeRule: "everywhere",
      placeText: both(
        "Später arbeiten Sie in Sachsen außerhalb von Dresden, Radebeul, Leipzig und Markkleeberg; Chemnitz zählt also dazu.",
        "You later work in Saxony outside Dresden, Radebeul, Leipzig and Markkleeberg; Chemnitz therefore counts.",
      ),
      amounts: [
        {
          value: 7500,
          per: "semester",
          note: both("Studiengebühren in Pécs", "tuition fees in Pécs"),
        },
      ],
      conditions: [
        both(
          "Abitur mit einem Schnitt bis 2,6 und kein Studienplatz in Deutschland.",
          "Abitur with an average of up to 2.6, and no place at a German university.",
        ),
        both(
          "Regelmäßige Hospitation in einer Hausarztpraxis in Sachsen.",
          "Regular visits to a GP practice in Saxony.",
        ),
        both(
          "Danach Weiterbildung in Allgemeinmedizin in Sachsen und mindestens fünf Jahre Arbeit als Hausärztin oder Hausarzt.",
          "Then training in general practice in Saxony and at least five years of work as a GP.",
        ),
        both(
          "Bis zu 40 Plätze im Jahr; Bewerbung jeweils im Januar.",
          "Up to 40 places a year; applications each January.",
        ),
      ],
      deadline: "2026-01-31",
      website: "https://www.kvsachsen.de",
      reference:
        "https://www.volksstimme.de/panorama/medizinstudium-in-ungarn-bewerbung-fur-40-platze-lauft-4175714",
      checkedOn: "2026-01-05",
    },
    [...themeTies("haus-und-fachaerzte-gewinnen"), ...ties("provider", "partner", [KV])],
  ),
  demoEntry(
    "aid",
    "niederlassungsfoerderung-sachsen",
    {
      title: both("Förderpauschale bei Niederlassung", "Lump sum for setting up a practice"),
      summary: both(
        "Ein einmaliger Zuschuss der Kassenärztlichen Vereinigung und der Krankenkassen für alle, die in einem Fördergebiet eine Praxis gründen oder übernehmen.",
        "A one-off grant of the association of physicians and the health insurers for those who found or take over a practice in a funded area.",
      ),
      provider: both(
        "KV Sachsen und Krankenkassen, nach Beschluss des Landesausschusses",
        "Saxon Association of Statutory Health Insurance Physicians and health insurers, by decision of the state committee",
      ),
      level: "kv",
      careerStages: ["gp", "specialist"],
      specialtyGroups: [],
      placeRule: "undersupply",
      placeText: UNDERSUPPLIED,
      amounts: [],
      amountText: both(
        "2017 nannte der Landesausschuss eine Pauschale von 60.000 Euro. Was heute gilt, sagt die KV Sachsen.",
        "In 2017 the state committee named a lump sum of 60,000 euros. The association says what holds today.",
      ),
      conditions: [
        both(
          "Der Landesausschuss hat für Gebiet und Fachgruppe Förderstellen beschlossen.",
          "The state committee has decided on funded posts for the area and the specialty group.",
        ),
        both(
          "Mindestens fünf Jahre Arbeit in diesem Gebiet.",
          "At least five years of work in that area.",
        ),
      ],
      website: "https://www.kvsachsen.de",
      reference:
        "https://www.aerzteblatt.de/nachrichten/79402/Praxisniederlassungen-werden-in-Sachsen-besser-gefoerdert",
      checkedOn: "2017-09-19",
    },
    [
      ...themeTies("haus-und-fachaerzte-gewinnen"),
      ...ties("combinable", "aid", ["mindestumsatz-sachsen"]),
      ...ties("provider", "partner", [KV]),
    ],
  ),
  demoEntry(
    "aid",
    "mindestumsatz-sachsen",
    {
      title: both("Mindestumsatz für neue Praxen", "Guaranteed turnover for new practices"),
      summary: both(
        "In der Anfangszeit gleicht die Kassenärztliche Vereinigung den Umsatz bis zum Durchschnitt der Fachgruppe aus.",
        "In the early days the association makes up the turnover to the average of the specialty group.",
      ),
      provider: both(
        "KV Sachsen und Krankenkassen, nach Beschluss des Landesausschusses",
        "Saxon Association of Statutory Health Insurance Physicians and health insurers, by decision of the state committee",
      ),
      level: "kv",
      careerStages: ["gp", "specialist"],
      specialtyGroups: [],
      placeRule: "undersupply",
      placeText: UNDERSUPPLIED,
      amounts: [],
      amountText: both(
        "Bis zum durchschnittlichen Umsatz der Fachgruppe in Sachsen, höchstens drei Jahre lang (Stand 2017).",
        "Up to the average turnover of the specialty group in Saxony, for three years at most (as of 2017).",
      ),
      conditions: [
        both("Eine Mindestzahl von Behandlungsfällen.", "A minimum number of cases treated."),
        both(
          "Die Praxis liegt in einem Gebiet, das der Landesausschuss fördert.",
          "The practice is in an area that the state committee funds.",
        ),
      ],
      website: "https://www.kvsachsen.de",
      reference:
        "https://www.aerzteblatt.de/nachrichten/79402/Praxisniederlassungen-werden-in-Sachsen-besser-gefoerdert",
      checkedOn: "2017-09-19",
    },
    [...themeTies("haus-und-fachaerzte-gewinnen"), ...ties("provider", "partner", [KV])],
  ),
  ...aidForAll,
];
