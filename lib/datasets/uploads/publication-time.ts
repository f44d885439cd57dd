import { InvalidFields } from "@/lib/forms/invalid-fields";
import { portalMoment } from "@/lib/portal-day";

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * When something is to be published, as German clocks show it.
 *
 * @param text of the field `publishAt`
 * @throws InvalidFields where it is no time, or one that has gone by
 * @example publicationTime("2027-01-31T08:00", new Date()) // 2027-01-31T07:00:00Z
 */
export function publicationTime(text: string, now: Date): Date {
  if (!TIME.test(text)) throw new InvalidFields({ publishAt: "timeMissing" });
  const time = portalMoment(text);
  if (Number.isNaN(time.getTime())) throw new InvalidFields({ publishAt: "timeMissing" });
  if (time <= now) throw new InvalidFields({ publishAt: "timePast" });
  return time;
}
