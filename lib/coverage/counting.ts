/** How a doctor takes part in care, as the planning rule counts it (Anrechnung). */
export type CountedSeat =
  | {
      kind: "admitted";
      /** Quarters of a full admission: 4 full, 3, 2 half, 1. */
      quarters: 1 | 2 | 3 | 4;
      /** Fields that the doctor is admitted in; each counts its even part. */
      fields: 1 | 2;
    }
  | { kind: "employed"; hoursPerWeek: number }
  | { kind: "employed"; hoursPerMonth: number }
  /** Admission or employment with a capped volume (§ 101 Abs. 1 Satz 1 Nr. 4 and 5 SGB V). */
  | { kind: "jobSharing" }
  /** A weight that an authority printed; finer than quarters where it is, as after § 22 BPL-RL. */
  | { kind: "official"; weight: number };

const WEEKS_PER_MONTH_FACTOR = 0.23;

/**
 * Hours per week of somebody employed by hours per month (§ 51 BPL-RL).
 *
 * @example weeklyHours(100) // 23
 */
export function weeklyHours(hoursPerMonth: number): number {
  return hoursPerMonth * WEEKS_PER_MONTH_FACTOR;
}

/**
 * The planning weight of an employed doctor: a quarter for every ten hours begun, at most 1 (§ 51,
 * § 58 BPL-RL).
 *
 * @param hoursPerWeek 0 or more; 0 counts nothing
 * @throws RangeError for anything that is no amount of hours
 * @example employedWeight(20.5) // 0.75
 */
export function employedWeight(hoursPerWeek: number): number {
  if (!Number.isFinite(hoursPerWeek) || hoursPerWeek < 0)
    throw new RangeError(`${hoursPerWeek} is no amount of hours`);
  if (hoursPerWeek === 0) return 0;
  if (hoursPerWeek <= 10) return 0.25;
  if (hoursPerWeek <= 20) return 0.5;
  return hoursPerWeek <= 30 ? 0.75 : 1;
}

/**
 * The planning weight of a seat in one field, in full-time equivalents (§ 21, § 51, § 58 BPL-RL).
 *
 * @throws RangeError for hours or weights that are no amounts
 * @example seatWeight({ kind: "admitted", quarters: 2, fields: 2 }) // 0.25
 */
export function seatWeight(seat: CountedSeat): number {
  switch (seat.kind) {
    case "admitted":
      return seat.quarters / 4 / seat.fields;
    case "employed":
      return employedWeight(
        "hoursPerWeek" in seat ? seat.hoursPerWeek : weeklyHours(seat.hoursPerMonth),
      );
    case "jobSharing":
      return 0;
    case "official":
      if (!Number.isFinite(seat.weight) || seat.weight < 0)
        throw new RangeError(`${seat.weight} is no weight`);
      return seat.weight;
  }
}
