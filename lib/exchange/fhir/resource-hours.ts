import type { OpeningHours } from "@/lib/practices/opening-hours";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";
import { hoursOfRules, spanOf, type WeeklyRule } from "../weekly-rules";
import type { FhirLocation, FhirService } from "./bundle-schema";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function ruleOf(
  daysOfWeek: readonly string[] | undefined,
  isAllDay: boolean,
  from: string | undefined,
  to: string | undefined,
): WeeklyRule[] {
  const days = (daysOfWeek ?? DAYS).flatMap((name) => {
    const day = DAYS.indexOf(name);
    return day < 0 ? [] : [day];
  });
  const span = isAllDay ? ([0, 1440] as const) : spanOf(from ?? "", to ?? "");
  return span && days.length > 0 ? [{ days, from: span[0], to: span[1] }] : [];
}

/**
 * When a place is open: by a text that says all of it, else by the hours of the place, else by
 * when its services are available; null when none can be read.
 *
 * @example hoursOfResources(location, [service])?.weekly[0] // [[480, 720]]
 */
export function hoursOfResources(
  location: Pick<FhirLocation, "hoursOfOperation" | "availabilityExceptions">,
  services: readonly Pick<FhirService, "availableTime" | "availabilityExceptions">[],
): OpeningHours | null {
  for (const { availabilityExceptions: text } of [location, ...services]) {
    const hours = text === undefined ? null : readOpeningHours(text);
    if (hours) return hours;
  }
  const own = (location.hoursOfOperation ?? []).flatMap((one) =>
    ruleOf(one.daysOfWeek, one.allDay ?? false, one.openingTime, one.closingTime),
  );
  if (own.length > 0) return hoursOfRules(own);
  return hoursOfRules(
    services.flatMap(({ availableTime = [] }) =>
      availableTime.flatMap((one) =>
        ruleOf(one.daysOfWeek, one.allDay ?? false, one.availableStartTime, one.availableEndTime),
      ),
    ),
  );
}
