/** Cache tag of everything that lists regions. */
export const REGIONS_TAG = "regions";

/** Cache tag of everything that shows content of one region. */
export function regionTag(slug: string): string {
  return `region:${slug}`;
}

/** Cache tag of what is told of the seats of one date of an event. */
export function seatsTag(dateId: number): string {
  return `seats:${dateId}`;
}

/** Name of the PostgreSQL channel that carries changed tags to every running instance. */
export const CHANGE_CHANNEL = "content_change";
