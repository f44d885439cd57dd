import { both, demoEntry, districtTies, themeTies } from "../demo-entry";
import { networkOffice } from "./network-office";

/** Offices of the city and the state. */
export const partnersInOffice = [
  demoEntry(
    "partner",
    "cwe",
    {
      title: both(
        "CWE – Chemnitzer Wirtschaftsförderungs- und Entwicklungsgesellschaft",
        "CWE – Chemnitz Economic Development",
      ),
      summary: both(
        "Die Wirtschaftsförderung der Stadt hält das Netzwerk zusammen und ist die erste Adresse für alle, die in Chemnitz in der Gesundheit arbeiten wollen.",
        "The city’s economic development company holds the network together and is the first address for anyone who wants to work in health in Chemnitz.",
      ),
      body: both(
        `Die CWE rechnet nach, wie gut die Stadtteile versorgt sind, wirbt auf Messen um Ärztinnen und Ärzte und bringt Partner zusammen, die sich sonst nicht begegnen würden.

Wer sich niederlassen will, bekommt hier eine Ansprechstelle für alles: von der Praxisfläche bis zum Kitaplatz.`,
        `CWE works out how well the districts are served, recruits doctors at fairs, and brings together partners that would not meet otherwise.

Anyone who wants to set up a practice finds one point of contact for everything, from rooms to childcare.`,
      ),
      sector: "administration",
      role: both(
        "Leitet das Netzwerk und lädt die Arbeitsgruppen ein",
        "Runs the network and convenes the working groups",
      ),
      offers: [
        both("Begleitung bei der Niederlassung", "Support when setting up a practice"),
        both("Auswertung der Versorgung je Stadtteil", "Analysis of care by district"),
        both("Vermittlung zwischen Betrieben und Forschung", "Introductions to research partners"),
      ],
      seeks: [
        both("Praxen, die in den nächsten Jahren abgeben", "Practices that will be handed over"),
        both(
          "Fragen aus dem Alltag für E-Health-Vorhaben",
          "Everyday problems for e-health projects",
        ),
      ],
      website: "https://www.cwe-chemnitz.de",
      city: "Chemnitz",
      contact: networkOffice,
    },
    [
      ...themeTies(
        "netzwerk-gesundheitswirtschaft",
        "haus-und-fachaerzte-gewinnen",
        "weiterbildung-allgemeinmedizin",
        "fachkraefte-in-gesundheitsberufen",
        "e-health-und-forschung",
      ),
      ...districtTies("zentrum"),
    ],
  ),
  demoEntry(
    "partner",
    "gesundheitsamt-chemnitz",
    {
      title: both("Stadt Chemnitz, Gesundheitsamt", "City of Chemnitz, public health office"),
      summary: both(
        "Impfen, Vorsorge, Kinder- und Jugendgesundheit: Das Gesundheitsamt kennt die Stadtteile von innen.",
        "Vaccination, prevention, the health of children and young people: the public health office knows the districts from the inside.",
      ),
      sector: "administration",
      role: both(
        "Bringt den Blick auf Kinder, Ältere und Menschen ohne Hausarzt ein",
        "Speaks for children, older people and people without a GP",
      ),
      offers: [
        both("Wissen über die Lage in den Stadtteilen", "Knowledge of how the districts are doing"),
        both("Beratung für Schulen und Kitas", "Advice for schools and nurseries"),
      ],
      seeks: [
        both("Ärztinnen und Ärzte für den öffentlichen Dienst", "Doctors for the public service"),
      ],
      website: "https://www.chemnitz.de",
      city: "Chemnitz",
    },
    themeTies("netzwerk-gesundheitswirtschaft", "haus-und-fachaerzte-gewinnen"),
  ),
  demoEntry(
    "partner",
    "agentur-fuer-arbeit-chemnitz",
    {
      title: both("Agentur für Arbeit Chemnitz", "Chemnitz employment agency"),
      summary: both(
        "Sie berät zu Ausbildung, Umschulung und Rückkehr in einen Gesundheitsberuf, auch Paare, die gemeinsam nach Chemnitz ziehen.",
        "It advises on training, retraining and returning to a health profession, including couples who move to Chemnitz together.",
      ),
      sector: "administration",
      role: both(
        "Berufsberatung und Förderung für Gesundheitsberufe",
        "Career advice and funding for the health professions",
      ),
      offers: [
        both("Förderung von Umschulung und Weiterbildung", "Funding for retraining and courses"),
        both("Stellensuche für Partnerin oder Partner", "Job search for your partner"),
      ],
      seeks: [
        both("Praktikumsplätze in Praxen und Heimen", "Work placements in practices and homes"),
      ],
      website: "https://www.arbeitsagentur.de",
      city: "Chemnitz",
    },
    themeTies("fachkraefte-in-gesundheitsberufen"),
  ),
];
