import { offersOfHouses } from "./offers-of-houses";
import { offersOfPractices } from "./offers-of-practices";

/** What doctors could take up in Chemnitz; all of it invented. */
export function offers(today: string) {
  return [...offersOfPractices(today), ...offersOfHouses(today)];
}
