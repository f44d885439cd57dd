import type { Finding } from "../finding";
import { peopleSums } from "./people-sum";
import { PopulationGathering } from "./population-gathering";
import type { Count } from "./population-row";

/** Beyond this many counts the sum of those left out is not known. */
const MOST = 200_000;

/** Adds up the people of rows that are left out for an error. */
export class LostPeople {
  private readonly gathering = new PopulationGathering();
  private counts = 0;

  add(label: string, counts: readonly Count[]): void {
    this.counts += counts.length;
    if (this.counts > MOST) return;
    for (const count of counts)
      this.gathering.add("", { ...count, districtKey: label.slice(0, 100), projected: false });
  }

  /** Says how many there are in each year; nothing when there are none. */
  findings(): Finding[] {
    const about = this.counts > MOST ? "" : peopleSums(this.gathering.places());
    return about === "" ? [] : [{ code: "peopleLost", line: null, about }];
  }
}
