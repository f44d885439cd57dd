/** What a part of an address says, its signs spelt out; as it stands where they are not well formed. */
export function addressText(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
