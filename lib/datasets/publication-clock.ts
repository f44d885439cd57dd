import { publishDue } from "./mutations";

/** How often an instance looks for versions whose time has come. */
const EVERY = 20_000;

/** Shows scheduled versions when their time comes; several instances may do so side by side. */
export function startPublicationClock(): void {
  setInterval(() => {
    publishDue(new Date()).catch(() => {
      // The database is away; the next look finds what is due then.
    });
  }, EVERY).unref();
}
