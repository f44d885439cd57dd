/** Why an event of a calendar cannot be taken; worded by the messages `import.finding.*`. */
export type CalendarFaultCode =
  "noDate" | "unknownZone" | "brokenRule" | "unreadableEvent" | "endBeforeStart" | "missingField";

/** An event of a calendar that cannot be taken. */
export class CalendarFault extends Error {
  override name = "CalendarFault";

  constructor(
    readonly code: CalendarFaultCode,
    readonly about: string,
  ) {
    super(`${code}: ${about}`);
  }
}
