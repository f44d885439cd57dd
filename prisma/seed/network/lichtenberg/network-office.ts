import type { Office } from "../demo-entry";

/** Who answers for the network. */
export const networkOffice: Office = {
  office: "Bezirksamt Lichtenberg, Büro für Wirtschaftsförderung",
  department: "Projektleitung Netzwerk Gesundheitswirtschaft",
  phone: "030 90296-4330",
};
