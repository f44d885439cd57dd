/** What is known of a date's seats at a moment. */
export interface SeatCount {
  /** Seats of the date; null where there is no bound. */
  capacity: number | null;
  /** Seats that are confirmed, held or offered. */
  taken: number;
  /** Sign-ups on the waiting list whose mail is confirmed and that will get their turn. */
  waiting: number;
}

/**
 * Seats that nobody has; null where there is no bound. Never below 0, even if a date was given
 * fewer seats than are taken.
 *
 * @example openSeats({ capacity: 50, taken: 48, waiting: 0 }) // 2
 */
export function openSeats({
  capacity,
  taken,
}: Pick<SeatCount, "capacity" | "taken">): number | null {
  return capacity === null ? null : Math.max(0, capacity - taken);
}

/**
 * How many seats one sign-up may ask for: never more than the date has, as nobody could be given
 * them. 0 where the date has none.
 *
 * @param mostSeats of the organiser, at least 1
 * @param capacity seats of the date; null where there is no bound
 * @example askableSeats(4, 2) // 2
 */
export function askableSeats(mostSeats: number, capacity: number | null): number {
  return capacity === null ? mostSeats : Math.max(0, Math.min(mostSeats, capacity));
}

/**
 * Whether somebody new has to wait, whatever they ask for: nothing is free, or what is free is for
 * those who wait already.
 *
 * @example newcomersWait({ open: 2, waiting: 1 }) // true
 */
export function newcomersWait({
  open,
  waiting,
}: {
  open: number | null;
  waiting: number;
}): boolean {
  return open !== null && (open === 0 || waiting > 0);
}

/** Whether a page says the same of seats before and after. */
export function isToldAlike(before: SeatCount, after: SeatCount): boolean {
  const [one, other] = [before, after].map((count) => {
    const open = openSeats(count);
    return { open, waits: newcomersWait({ open, waiting: count.waiting }) };
  });
  return one?.open === other?.open && one?.waits === other?.waits;
}

/**
 * Whether somebody new gets seats at once. Whoever waits comes first, so nobody does while
 * somebody waits.
 *
 * @param seats how many are asked for, at least 1
 * @example isFreeFor(2, { capacity: 50, taken: 48, waiting: 0 }) // true
 * @example isFreeFor(1, { capacity: 50, taken: 48, waiting: 1 }) // false
 */
export function isFreeFor(seats: number, count: SeatCount): boolean {
  const open = openSeats(count);
  return open === null || (!newcomersWait({ open, waiting: count.waiting }) && seats <= open);
}

/**
 * Who of the waiting list is offered seats now: strictly in order, so that a large request is
 * never passed over again and again. Only who wants more than the date has, which may have been
 * given fewer seats meanwhile, keeps nobody else from theirs.
 *
 * @param waiting in the order of the list
 * @param seats `open` are those that nobody has, `capacity` all; null where there is no bound
 * @example nextInLine([{ seats: 2 }, { seats: 2 }, { seats: 1 }], { open: 3, capacity: 9 }) // [{ seats: 2 }]
 * @example nextInLine([{ seats: 3 }, { seats: 1 }], { open: 2, capacity: 2 }) // [{ seats: 1 }]
 */
export function nextInLine<Waiting extends { seats: number }>(
  waiting: readonly Waiting[],
  { open, capacity }: { open: number | null; capacity: number | null },
): Waiting[] {
  const next: Waiting[] = [];
  let left = open ?? Number.POSITIVE_INFINITY;
  for (const one of waiting) {
    if (capacity !== null && one.seats > capacity) continue;
    if (one.seats > left) break;
    left -= one.seats;
    next.push(one);
  }
  return next;
}
