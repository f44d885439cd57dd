import type { Acceptance } from "@/lib/practices/acceptance";
import type { PlaceFacts } from "@/lib/practices/place-facts";

/** A practice or another place of care as other standards are told of it. */
export interface ExchangePlace extends PlaceFacts {
  key: string;
  /** A kind of place, or "practice". */
  kind: string;
  name: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  longitude: number;
  latitude: number;
  phone: string | null;
  website: string | null;
  languages: readonly string[];
  acceptance: Acceptance | null;
  acceptanceCheckedOn: string | null;
  /** What doctors of a practice do, as sums; nothing of single doctors. */
  groups: readonly { group: string; name: string; doctors: number; fte: number }[];
}
