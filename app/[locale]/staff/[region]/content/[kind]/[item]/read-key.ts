import { notFound } from "next/navigation";

/** The key of an item as its address holds it; what nobody could have written has no page. */
export function readKey(item: string): string {
  try {
    return decodeURIComponent(item);
  } catch {
    notFound();
  }
}
