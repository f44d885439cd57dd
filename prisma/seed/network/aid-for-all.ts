import { both, demoEntry } from "./demo-entry";

/** Programmes of the federal level and of foundations, as their providers describe them. */
export const aidForAll = [
  demoEntry("aid", "weiterbildung-75a", {
    title: both(
      "Förderung der Weiterbildung in der Praxis (§ 75a SGB V)",
      "Funding for specialist training in practices (section 75a SGB V)",
    ),
    summary: both(
      "Praxen bekommen für jede Ärztin und jeden Arzt in Weiterbildung zur Allgemeinmedizin einen Zuschuss, den sie ganz als Gehalt weitergeben.",
      "For every doctor training in general practice, practices receive a grant that they pass on in full as salary.",
    ),
    provider: both(
      "Kassenärztliche Vereinigung und Krankenkassen",
      "Association of Statutory Health Insurance Physicians and health insurers",
    ),
    level: "federal",
    careerStages: ["trainee"],
    specialtyGroups: ["hausaerzte"],
    placeRule: "everywhere",
    amounts: [{ value: 5800, per: "month", note: both("je Vollzeitstelle", "per full-time post") }],
    amountText: both(
      "Bei Teilzeit anteilig. In Gebieten mit festgestellter oder drohender Unterversorgung kommt ein Zuschlag dazu.",
      "Pro rata for part-time. There is a supplement in areas with declared or impending undersupply.",
    ),
    conditions: [
      both(
        "Den Antrag stellt die Praxis, nicht die Ärztin oder der Arzt.",
        "The practice applies, not the doctor.",
      ),
      both(
        "Die Kassenärztliche Vereinigung hat die Beschäftigung genehmigt.",
        "The association of physicians has approved the employment.",
      ),
      both(
        "Die Praxis ist von der Ärztekammer zur Weiterbildung befugt.",
        "The medical chamber has authorised the practice to train.",
      ),
    ],
    isOngoing: true,
    website: "https://www.kvsachsen.de",
    reference:
      "https://www.kvsachsen.de/fuer-praxen/aktuelle-informationen/praxis-news/erhoehung-der-foerderbetraege-fuer-die-beschaeftigung-von-aerzten-und-psychotherapeuten-in-weiterbildung",
    checkedOn: "2025-01-01",
  }),
  demoEntry("aid", "deutschlandstipendium", {
    title: both("Deutschlandstipendium", "Deutschlandstipendium scholarship"),
    summary: both(
      "300 Euro im Monat für begabte und engagierte Studierende, unabhängig vom Einkommen; der Bund zahlt die Hälfte.",
      "300 euros a month for talented and committed students, whatever their income; the federal government pays half.",
    ),
    provider: both(
      "Bund und private Förderer, über die Hochschulen",
      "Federal government and private donors, through the universities",
    ),
    level: "federal",
    careerStages: ["student"],
    specialtyGroups: [],
    placeRule: "everywhere",
    amounts: [{ value: 300, per: "month" }],
    conditions: [
      both(
        "Studium an einer Hochschule, die daran teilnimmt.",
        "Studies at a university that takes part.",
      ),
      both(
        "Gute Leistungen, Engagement oder besondere Umstände; die Hochschule wählt aus.",
        "Good results, commitment or special circumstances; the university selects.",
      ),
    ],
    combination: both(
      "Wird nicht auf das BAföG angerechnet.",
      "Is not set off against BAföG student support.",
    ),
    website: "https://www.deutschlandstipendium.de",
    reference: "https://www.deutschlandstipendium.de/",
    checkedOn: "2025-01-01",
  }),
  demoEntry("aid", "aufstiegs-bafoeg", {
    title: both("Aufstiegs-BAföG", "Aufstiegs-BAföG (upgrading training assistance)"),
    summary: both(
      "Für Fortbildungen mit anerkanntem Abschluss, etwa zur Stationsleitung oder in der Intensivpflege: die Hälfte der Gebühren als Zuschuss, der Rest als günstiges Darlehen.",
      "For further training with a recognised qualification, such as ward management or intensive care: half of the fees as a grant, the rest as a low-interest loan.",
    ),
    provider: both("Bund und Länder", "Federal government and states"),
    level: "federal",
    careerStages: ["nurse", "therapist", "medical_assistant"],
    specialtyGroups: [],
    placeRule: "everywhere",
    amounts: [
      {
        value: 15000,
        isMost: true,
        per: "once",
        note: both("Lehrgang und Prüfung", "course and examination"),
      },
      {
        value: 1019,
        isMost: true,
        per: "month",
        note: both(
          "zum Lebensunterhalt bei Vollzeit, für Alleinstehende, je nach Einkommen",
          "towards living costs in full-time courses, for single people, depending on income",
        ),
      },
    ],
    conditions: [
      both("Abgeschlossene Berufsausbildung.", "A completed vocational qualification."),
      both(
        "Die Fortbildung führt zu einem öffentlich-rechtlich geregelten oder gleichwertigen Abschluss.",
        "The course leads to a publicly regulated or equivalent qualification.",
      ),
    ],
    isOngoing: true,
    website: "https://www.aufstiegs-bafoeg.de",
    reference:
      "https://aufstiegs-bafoeg.de/aufstiegsbafoeg/de/willkommen-im-br/aufstiegs-blog/wissenswertes/afbg-foerdersaetze-29%C3%A4nderungsgesetz.html",
    checkedOn: "2024-08-01",
  }),
  demoEntry("aid", "weiterbildungsstipendium", {
    title: both(
      "Weiterbildungsstipendium für junge Fachkräfte",
      "Further training scholarship for young professionals",
    ),
    summary: both(
      "Für junge Menschen mit sehr gutem Abschluss in Pflege, Therapie oder als MFA, die sich weiterqualifizieren.",
      "For young people with a very good qualification in nursing, therapy or medical assistance who train further.",
    ),
    provider: both(
      "SBB – Stiftung Begabtenförderung berufliche Bildung",
      "SBB, the foundation for talented people in vocational training",
    ),
    level: "foundation",
    careerStages: ["nurse", "therapist", "medical_assistant"],
    specialtyGroups: [],
    placeRule: "everywhere",
    amounts: [],
    conditions: [
      both(
        "Bei der Aufnahme in der Regel jünger als 25 Jahre.",
        "As a rule younger than 25 when admitted.",
      ),
      both(
        "Besonders gutes Ergebnis der Berufsabschlussprüfung.",
        "A particularly good result in the final examination.",
      ),
    ],
    website: "https://www.sbb-stipendien.de",
    reference: "https://www.sbb-stipendien.de/weiterbildungsstipendium",
    checkedOn: "2025-01-01",
  }),
  demoEntry("aid", "erp-gruenderkredit-startgeld", {
    title: both("ERP-Gründerkredit – StartGeld", "ERP start-up loan “StartGeld”"),
    summary: both(
      "Ein zinsgünstiger Kredit der KfW für alle, die eine Praxis gründen oder übernehmen; er ist kein Zuschuss.",
      "A low-interest loan of the KfW bank for those who found or take over a practice; it is not a grant.",
    ),
    provider: both("KfW", "KfW, the federal promotional bank"),
    level: "federal",
    careerStages: ["gp", "specialist"],
    specialtyGroups: [],
    placeRule: "everywhere",
    amounts: [],
    conditions: [
      both(
        "Der Antrag läuft über die eigene Bank und muss vor dem Beginn des Vorhabens gestellt sein.",
        "You apply through your own bank, before the project begins.",
      ),
    ],
    isOngoing: true,
    website: "https://www.kfw.de",
    reference: "https://www.kfw.de/067",
    checkedOn: "2025-01-01",
  }),
];
