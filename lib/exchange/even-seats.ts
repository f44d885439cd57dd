import type { SeatRecord } from "@/lib/datasets/schema";

/**
 * Seats that have the sums of a group at a practice; other standards tell no single seats. Without
 * sums it is one full seat, as in files without weights.
 *
 * @example evenSeats("hausaerzte", { doctors: 2, fte: 1.5 }).map(({ fte }) => fte) // [0.75, 0.75]
 */
export function evenSeats(
  group: string,
  sums: { doctors: number; fte: number } | null,
): (SeatRecord & { validTo: null })[] {
  const { doctors, fte } = sums ?? { doctors: 1, fte: 1 };
  const cents = Math.round(fte * 100);
  return Array.from({ length: doctors }, (_, seat) => ({
    group,
    // Hundredths are stored; what does not divide evenly goes to the first seats.
    fte: (Math.floor(cents / doctors) + (seat < cents % doctors ? 1 : 0)) / 100,
    validFrom: null,
    validTo: null,
    birthYear: null,
  }));
}
