import { askForRecheck } from "./mutations";

/** How often an instance looks whether practices have to be asked; several may do so side by side. */
const EVERY = 3_600_000;

/** Asks practices once a year whether what stands on their pages still holds. */
export function startPracticeClock(): void {
  const look = () => {
    askForRecheck().catch(() => {
      // The database is away; the next look asks then.
    });
  };
  look();
  setInterval(look, EVERY).unref();
}
