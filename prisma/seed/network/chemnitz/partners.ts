import { partnersInCare } from "./partners-in-care";
import { partnersInCharge } from "./partners-in-charge";
import { partnersInEconomy } from "./partners-in-economy";
import { partnersInResearch } from "./partners-in-research";

export const partners = [
  ...partnersInCharge,
  ...partnersInCare,
  ...partnersInResearch,
  ...partnersInEconomy,
];
