import { readdirSync, readFileSync } from "node:fs";

/** The kernel counts the time of processes in hundredths of a second. */
const MILLISECONDS = 10;

function readStat(process: string): { parent: number; own: number; ended: number } | null {
  try {
    const [, ...rest] = readFileSync(`/proc/${process}/stat`, "utf8").split(") ");
    const fields = rest.join(") ").split(" ");
    const field = (index: number) => Number(fields[index]);
    return { parent: field(1), own: field(11) + field(12), ended: field(13) + field(14) };
  } catch {
    return null;
  }
}

/**
 * What processes and their children have used of the processor, in milliseconds; 0 on systems
 * without /proc.
 *
 * @param processes ids by a name
 */
export function processorTime<Name extends string>(
  processes: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const stats = names().map((name) => ({ id: Number(name), stat: readStat(name) }));
  const used = (id: number) =>
    stats.reduce((sum, { id: other, stat }) => {
      if (stat === null || (other !== id && stat.parent !== id)) return sum;
      return sum + MILLISECONDS * (stat.own + (other === id ? stat.ended : 0));
    }, 0);
  const entries = Object.entries<number>(processes).map(([name, id]) => [name, used(id)]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

function names(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
