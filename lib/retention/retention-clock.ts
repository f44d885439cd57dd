import { today } from "@/lib/portal-day";
import { forgetOverdue } from "./mutations";

/** How often an instance looks for personal data whose last day is over. */
const EVERY = 15 * 60_000;

/** Removes personal data when its time is over; several instances may do so side by side. */
export function startRetentionClock(): void {
  const look = () => {
    forgetOverdue(today()).catch(() => {
      // The database is away; the next look finds what is overdue then.
    });
  };
  look();
  setInterval(look, EVERY).unref();
}
