import type { CostColumns } from "./travel-costs";

const FIRST_LENGTH = 1024;

/** A list of costs that grows pair by pair and takes 16 to 32 bytes for each. */
export class CostList {
  private demand = new Uint32Array(FIRST_LENGTH);
  private supply = new Uint32Array(FIRST_LENGTH);
  private cost = new Float64Array(FIRST_LENGTH);
  private length = 0;

  /** Adds the way from a demand point to a supply site. */
  push(demand: number, supply: number, cost: number): void {
    if (this.length === this.cost.length) this.grow();
    this.demand[this.length] = demand;
    this.supply[this.length] = supply;
    this.cost[this.length] = cost;
    this.length += 1;
  }

  private grow(): void {
    const [demand, supply, cost] = [this.demand, this.supply, this.cost];
    this.demand = new Uint32Array(2 * this.length);
    this.supply = new Uint32Array(2 * this.length);
    this.cost = new Float64Array(2 * this.length);
    this.demand.set(demand);
    this.supply.set(supply);
    this.cost.set(cost);
  }

  columns(): CostColumns {
    return {
      demand: this.demand.subarray(0, this.length),
      supply: this.supply.subarray(0, this.length),
      cost: this.cost.subarray(0, this.length),
    };
  }
}
