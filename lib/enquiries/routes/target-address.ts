import { readTarget } from "../routing";

/**
 * A target as addresses of the staff area write it.
 *
 * @example targetInAddress("partner:tu-chemnitz") // "partner-tu-chemnitz"
 */
export function targetInAddress(target: string): string {
  return target.replace(":", "-");
}

/**
 * The target that an address names; null where it names none.
 *
 * @example targetOfAddress("topic-care") // "topic:care"
 */
export function targetOfAddress(part: string): string | null {
  return readTarget(part.replace("-", ":"));
}
