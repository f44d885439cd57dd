import type { Acceptance } from "@/lib/practices/acceptance";
import type { OpeningHours } from "@/lib/practices/opening-hours";
import type { FacilityKind, PracticeDetail } from "@/lib/practices/schema";
import { clockTime } from "./hours-words";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const TYPES: Record<FacilityKind, string> = {
  pharmacy: "Pharmacy",
  hospital: "Hospital",
  clinic: "MedicalClinic",
  on_call_practice: "MedicalClinic",
  nursing_home: "MedicalBusiness",
  care_service: "MedicalBusiness",
};

type Place = Pick<
  PracticeDetail,
  | ("name" | "street" | "postcode" | "city" | "longitude" | "latitude")
  | ("phone" | "website" | "hours")
>;

function openings({ weekly }: OpeningHours): object[] {
  return weekly.flatMap((spans, day) =>
    spans.map(([from, to]) => ({
      "@type": "OpeningHoursSpecification",
      dayOfWeek: `https://schema.org/${DAYS[day] ?? ""}`,
      opens: clockTime(from),
      // A whole day is told as until the last minute, as the vocabulary wants it.
      closes: to === 1440 ? "23:59" : clockTime(to),
    })),
  );
}

/** What schema.org can tell of a place; what is not known is left out. */
export function placeStructuredData(
  type: FacilityKind | "practice",
  place: Place,
  { url, name }: { url: string; name: string },
): object {
  const { street, postcode, city, phone, website, hours } = place;
  return {
    "@type": type === "practice" ? "MedicalClinic" : TYPES[type],
    ...{ name, url },
    address: {
      "@type": "PostalAddress",
      ...(street !== null && { streetAddress: street }),
      ...(postcode !== null && { postalCode: postcode }),
      ...(city !== null && { addressLocality: city }),
      addressCountry: "DE",
    },
    geo: { "@type": "GeoCoordinates", latitude: place.latitude, longitude: place.longitude },
    ...(phone !== null && { telephone: phone }),
    ...(website !== null && { sameAs: website }),
    ...(hours && { openingHoursSpecification: openings(hours) }),
  };
}

/** Whether new patients are taken, as far as that is known. */
export function acceptsNewPatients(acceptance: Acceptance | null): object {
  return acceptance === null ? {} : { isAcceptingNewPatients: acceptance === "accepting" };
}
