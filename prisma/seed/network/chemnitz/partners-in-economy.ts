import { both, demoEntry, districtTies, themeTies } from "../demo-entry";

/** Chambers, companies, housing and self-help. */
export const partnersInEconomy = [
  demoEntry(
    "partner",
    "ihk-chemnitz",
    {
      title: both(
        "Industrie- und Handelskammer Chemnitz",
        "Chemnitz Chamber of Commerce and Industry",
      ),
      summary: both(
        "Sie vertritt Unternehmen der Region, auch die vielen, die für Gesundheit produzieren und entwickeln.",
        "It represents the region’s companies, including the many that produce and develop for health.",
      ),
      sector: "association",
      role: both("Tür zu den Unternehmen", "The door to the companies"),
      offers: [
        both("Kontakte zu Herstellern", "Contacts to manufacturers"),
        both("Beratung für Gründungen", "Advice for start-ups"),
      ],
      seeks: [both("Anwender für neue Produkte", "Users for new products")],
      website: "https://www.ihk.de/chemnitz",
      city: "Chemnitz",
    },
    [
      ...themeTies("netzwerk-gesundheitswirtschaft", "e-health-und-forschung"),
      ...districtTies("zentrum"),
    ],
  ),
  demoEntry(
    "partner",
    "handwerkskammer-chemnitz",
    {
      title: both("Handwerkskammer Chemnitz", "Chemnitz Chamber of Skilled Crafts"),
      summary: both(
        "Hörgeräte, Brillen, Schuhe, Prothesen, Zahntechnik: Auch das Handwerk hält gesund.",
        "Hearing aids, glasses, shoes, prostheses, dental technology: the crafts keep people healthy too.",
      ),
      sector: "association",
      role: both("Spricht für die Gesundheitshandwerke", "Speaks for the health crafts"),
      offers: [
        both("Ausbildungsplätze in Gesundheitshandwerken", "Training places in the health crafts"),
      ],
      seeks: [
        both("Zusammenarbeit mit Praxen und Reha", "Cooperation with practices and rehabilitation"),
      ],
      website: "https://www.hwk-chemnitz.de",
      city: "Chemnitz",
    },
    themeTies("netzwerk-gesundheitswirtschaft", "fachkraefte-in-gesundheitsberufen"),
  ),
  demoEntry(
    "partner",
    "biosaxony",
    {
      title: both("biosaxony", "biosaxony"),
      summary: both(
        "Der sächsische Verband für Biotechnologie, Medizintechnik und Gesundheitswirtschaft.",
        "Saxony’s association for biotechnology, medical technology and the health economy.",
      ),
      sector: "industry",
      role: both(
        "Verbindet Chemnitz mit Leipzig und Dresden",
        "Connects Chemnitz with Leipzig and Dresden",
      ),
      offers: [both("Kontakte in die Branche", "Contacts in the industry")],
      seeks: [both("Vorhaben aus Südwestsachsen", "Projects from south-west Saxony")],
      website: "https://www.biosaxony.com",
    },
    themeTies("e-health-und-forschung", "netzwerk-gesundheitswirtschaft"),
  ),
  demoEntry(
    "partner",
    "ggg-chemnitz",
    {
      title: both("GGG Chemnitz", "GGG Chemnitz"),
      summary: both(
        "Die kommunale Wohnungsgesellschaft. Sie hat Wohnungen für Zuziehende und Flächen im Erdgeschoss, aus denen Praxen werden können.",
        "The municipal housing company. It has flats for newcomers and ground floors that can become practices.",
      ),
      sector: "housing",
      role: both(
        "Räume für Praxen, Wohnungen für Fachkräfte",
        "Rooms for practices, homes for staff",
      ),
      offers: [
        both("Barrierearme Erdgeschossflächen", "Ground floors with few barriers"),
        both("Wohnungen zum Ankommen", "Flats for a first start"),
      ],
      seeks: [
        both("Praxen und Pflegedienste als Mieter", "Practices and care services as tenants"),
      ],
      website: "https://www.ggg.de",
      city: "Chemnitz",
    },
    themeTies("haus-und-fachaerzte-gewinnen", "netzwerk-gesundheitswirtschaft"),
  ),
  demoEntry(
    "partner",
    "kiss-chemnitz",
    {
      title: both("Selbsthilfekontaktstelle KISS Chemnitz", "KISS Chemnitz self-help centre"),
      summary: both(
        "Wer mit einer Krankheit lebt, weiß oft am meisten darüber. KISS bringt Menschen zusammen, die einander verstehen.",
        "Those who live with an illness often know most about it. KISS brings together people who understand each other.",
      ),
      sector: "self_help",
      role: both("Stimme der Patientinnen und Patienten", "The voice of patients"),
      offers: [
        both("Vermittlung in Selbsthilfegruppen", "Introductions to self-help groups"),
        both("Rückmeldung zu neuen Angeboten", "Feedback on new services"),
      ],
      seeks: [both("Räume am Abend", "Rooms in the evening")],
      city: "Chemnitz",
    },
    themeTies("netzwerk-gesundheitswirtschaft"),
  ),
];
