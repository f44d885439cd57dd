import { partnersInCare } from "./partners-in-care";
import { partnersInCharge } from "./partners-in-charge";
import { partnersInEconomy } from "./partners-in-economy";
import { partnersInOffice } from "./partners-in-office";
import { partnersInResearch } from "./partners-in-research";

export const partners = [
  ...partnersInOffice,
  ...partnersInCharge,
  ...partnersInCare,
  ...partnersInResearch,
  ...partnersInEconomy,
];
