import { z } from "zod";
import { CommandProblem } from "./command-problem";

const timeSchema = z.union([
  z.iso.date().transform((day) => `${day}T00:00`),
  z.iso.datetime({ local: true, offset: true }),
]);

/**
 * The time that `--publish-at` names: a day, or a day with a time of this computer's zone or with
 * its own.
 *
 * @throws CommandProblem when it is no time, or one that has gone by
 * @example publishTime("2027-01-31T08:00:00+01:00", new Date()) // 2027-01-31T07:00:00.000Z
 */
export function publishTime(text: string, now: Date): Date {
  const time = timeSchema.safeParse(text.trim());
  if (!time.success) throw new CommandProblem("publishTime", { text });
  const date = new Date(time.data);
  if (date <= now) throw new CommandProblem("publishPast", { text });
  return date;
}
