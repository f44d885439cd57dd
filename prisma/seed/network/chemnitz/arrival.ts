import { arrivalPages } from "../arrival-pages";
import { networkOffice } from "./network-office";

/** How to come to Chemnitz with a qualification from abroad. */
export const arrival = arrivalPages(networkOffice, {
  licence: {
    de: "Landesdirektion Sachsen",
    en: "Saxon State Directorate (Landesdirektion Sachsen)",
  },
  licenceSite: "https://www.lds.sachsen.de/soziales/index.asp?ID=8116&art_param=686",
  chamber: {
    de: "Sächsische Landesärztekammer",
    en: "Saxon Medical Chamber (Sächsische Landesärztekammer)",
  },
  chamberSite: "https://www.lds.sachsen.de/soziales/index.asp?ID=8116&art_param=686",
  pension: {
    de: "Sächsische Ärzteversorgung",
    en: "Saxon doctors’ pension fund (Sächsische Ärzteversorgung)",
  },
  nursing: {
    de: "der Kommunale Sozialverband Sachsen (KSV)",
    en: "The Saxon municipal association for social affairs (Kommunaler Sozialverband Sachsen, KSV)",
  },
  nursingSite: "https://www.ksv-sachsen.de/auslaendische-Berufsqualifikationen.html",
  city: "Chemnitz",
  state: { de: "Sachsen", en: "Saxony" },
});
