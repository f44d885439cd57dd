import { arrivalPages } from "../arrival-pages";
import { networkOffice } from "./network-office";

/** How to come to Berlin with a qualification from abroad. */
export const arrival = arrivalPages(networkOffice, {
  licence: "Landesamt für Gesundheit und Soziales Berlin (LAGeSo)",
  licenceSite:
    "https://www.berlin.de/lageso/gesundheit/berufe-im-gesundheitswesen/ausbildung-ausserhalb-der-europaeischen-union-drittstaat/akademische-berufe/artikel.807214.php",
  chamber: "Ärztekammer Berlin",
  chamberSite: "https://www.aerztekammer-berlin.de/10arzt/61_Fachsprachpruefung/",
  pension: "Berliner Ärzteversorgung",
  nursing: {
    de: "das Landesamt für Gesundheit und Soziales Berlin (LAGeSo)",
    en: "The Landesamt für Gesundheit und Soziales Berlin (LAGeSo)",
  },
  nursingSite: "https://www.berlin.de/lageso/gesundheit/berufe-im-gesundheitswesen",
  city: "Berlin",
  state: { de: "Berlin", en: "Berlin" },
});
