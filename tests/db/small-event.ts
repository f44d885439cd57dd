import { db } from "@/lib/db";
import { eventSchema } from "@/lib/entries/kinds/event";
import { signUpSchema, type SignUpInput } from "@/lib/events/sign-ups/schema";
import { sourceOf } from "./network-entries";

const HOUR = 3_600_000;

interface Wanted {
  regionId: number;
  slug: string;
  capacity?: number | null;
  /** Rules of the sign-up besides the capacity. */
  rules?: object;
  startsAt: Date;
}

/** An event with one date, as a publication leaves it behind; returns the id of the date. */
export async function addEvent({
  regionId,
  slug,
  capacity = 2,
  rules = {},
  startsAt,
}: Wanted): Promise<number> {
  const fields = eventSchema.parse({
    title: { de: `Treffen ${slug}` },
    summary: { de: "Ein Treffen." },
    type: "meetup",
    starts: "2027-03-01T18:00",
    place: { name: "Rathaus", street: "Markt 1" },
    signUp: { capacity, purpose: { de: "Für die Planung." }, ...rules },
  });
  const sourceId = await sourceOf(regionId);
  await db().entry.create({
    data: { regionId, kind: "event", slug, externalKey: slug, fields, sourceId },
    select: { id: true },
  });
  const { id } = await db().eventDate.create({
    data: {
      ...{ regionId, eventKey: slug, dateKey: "", startsAt, originalStart: startsAt, capacity },
      endsAt: new Date(startsAt.getTime() + 2 * HOUR),
      ...{ type: "meetup", takesSignUps: true, signUpUntil: startsAt, contentSha256: "" },
    },
    select: { id: true },
  });
  return id;
}

/** A filled-in form for a date of `addEvent`. */
export function signUpForm(region: string, event: string, person: string, more = {}): SignUpInput {
  return signUpSchema.parse({
    ...{ region, event, name: person, mail: `${person}@example.org`, seats: "1", consent: "yes" },
    ...more,
  });
}
