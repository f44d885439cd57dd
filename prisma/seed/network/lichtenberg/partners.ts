import { partnersInCare } from "./partners-in-care";
import { partnersInCharge } from "./partners-in-charge";
import { partnersInHousing } from "./partners-in-housing";
import { partnersInKnowledge } from "./partners-in-knowledge";

export const partners = [
  ...partnersInCharge,
  ...partnersInCare,
  ...partnersInKnowledge,
  ...partnersInHousing,
];
