import { arrivalPages } from "../arrival-pages";
import { networkOffice } from "./network-office";

/** How to come to Berlin with a qualification from abroad. */
export const arrival = arrivalPages(networkOffice, {
  licence: {
    de: "Landesamt für Gesundheit und Soziales Berlin (LAGeSo)",
    en: "State Office for Health and Social Affairs Berlin (LAGeSo)",
  },
  licenceSite:
    "https://www.berlin.de/lageso/gesundheit/berufe-im-gesundheitswesen/ausbildung-ausserhalb-der-europaeischen-union-drittstaat/akademische-berufe/artikel.807214.php",
  chamber: { de: "Ärztekammer Berlin", en: "Berlin Medical Chamber (Ärztekammer Berlin)" },
  chamberSite: "https://www.aerztekammer-berlin.de/10arzt/61_Fachsprachpruefung/",
  pension: {
    de: "Berliner Ärzteversorgung",
    en: "Berlin doctors’ pension fund (Berliner Ärzteversorgung)",
  },
  nursing: {
    de: "das Landesamt für Gesundheit und Soziales Berlin (LAGeSo)",
    en: "The State Office for Health and Social Affairs Berlin (LAGeSo)",
  },
  nursingSite: "https://www.berlin.de/lageso/gesundheit/berufe-im-gesundheitswesen",
  city: "Berlin",
  state: { de: "Berlin", en: "Berlin" },
});
