import { both, demoEntry, themeTies } from "../demo-entry";

/** Housing and companies. */
export const partnersInHousing = [
  demoEntry(
    "partner",
    "howoge",
    {
      title: both("HOWOGE Wohnungsbaugesellschaft", "HOWOGE housing company"),
      summary: both(
        "Das landeseigene Wohnungsunternehmen ist in Lichtenberg zu Hause. Hier kann man Barrieren dort abbauen, wo sie stehen: im Treppenhaus.",
        "The state-owned housing company is at home in Lichtenberg. Here barriers can be removed where they stand: in the stairwell.",
      ),
      sector: "housing",
      role: both("Wohnungen und Räume ohne Hürden", "Flats and rooms without barriers"),
      offers: [
        both("Erdgeschosse für Praxen und Tagespflege", "Ground floors for practices and day care"),
        both("Mieterräume für Kurse", "Tenants’ rooms for courses"),
      ],
      seeks: [
        both("Pflegedienste als Nachbarn", "Care services as neighbours"),
        both("Rat zu barrierearmem Umbau", "Advice on removing barriers"),
      ],
      website: "https://www.howoge.de",
      city: "Berlin",
    },
    themeTies("gesund-wohnen-und-arbeiten", "gute-pflege"),
  ),
  demoEntry(
    "partner",
    "wgli",
    {
      title: both("Wohnungsgenossenschaft Lichtenberg (WGLi)", "WGLi housing cooperative"),
      summary: both(
        "Eine Genossenschaft, deren Mitglieder in ihren Wohnungen alt werden möchten.",
        "A cooperative whose members want to grow old in their homes.",
      ),
      sector: "housing",
      role: both("Nachbarschaft und Älterwerden", "Neighbourhood and growing older"),
      offers: [both("Treffpunkte für Mitglieder und Nachbarn", "Meeting places for neighbours")],
      seeks: [both("Sprechstunden im Haus", "Surgeries on the premises")],
      website: "https://www.wgli.de",
      city: "Berlin",
    },
    themeTies("gesund-wohnen-und-arbeiten"),
  ),
  demoEntry(
    "partner",
    "ihk-berlin",
    {
      title: both(
        "Industrie- und Handelskammer zu Berlin",
        "Berlin Chamber of Commerce and Industry",
      ),
      summary: both(
        "Die IHK vertritt die Berliner Unternehmen und nimmt viele Prüfungen in der Ausbildung ab.",
        "The chamber represents Berlin’s companies and holds many training examinations.",
      ),
      sector: "association",
      role: both("Tür zu den Betrieben", "The door to employers"),
      offers: [both("Kontakte zu Ausbildungsbetrieben", "Contacts to companies that train")],
      seeks: [both("Gute Beispiele für gesunde Betriebe", "Good examples of healthy workplaces")],
      website: "https://www.ihk.de/berlin",
      city: "Berlin",
    },
    themeTies("gesund-wohnen-und-arbeiten", "arbeit-in-der-gesundheitswirtschaft"),
  ),
];
