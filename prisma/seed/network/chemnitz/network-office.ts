import type { Office } from "../demo-entry";

/** Who answers for the network. */
export const networkOffice: Office = {
  office: "CWE – Chemnitzer Wirtschaftsförderungs- und Entwicklungsgesellschaft",
  department: "Bereich Gesundheitswirtschaft",
};
