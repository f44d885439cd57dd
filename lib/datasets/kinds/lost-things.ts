import type { Finding } from "../finding";

/** Things that are named before they are only counted. */
const LISTED = 5;
const MOST = 100_000;

/** Counts things that a file names only in rows that are left out. */
export class LostThings {
  private readonly named = new Set<string>();

  add(name: string): void {
    if (name !== "" && this.named.size < MOST) this.named.add(name);
  }

  /**
   * Says how many things are lost, and which.
   *
   * @param isTaken whether another row brings the thing nevertheless
   */
  findings(code: Finding["code"], isTaken: (name: string) => boolean = () => false): Finding[] {
    const lost = [...this.named].filter((name) => !isTaken(name));
    if (lost.length === 0) return [];
    const rest = lost.length > LISTED ? ", …" : "";
    const about = `${lost.length} (${lost.slice(0, LISTED).join(", ")}${rest})`;
    return [{ code, line: null, about }];
  }
}
