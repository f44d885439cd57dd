import { DatasetProblem } from "@/lib/datasets/problem";

/** The code and values of the problem that an action raises; null when it raises none. */
export function problemOf(action: () => unknown): [string, DatasetProblem["values"]] | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof DatasetProblem) return [error.code, error.values];
    throw error;
  }
}
