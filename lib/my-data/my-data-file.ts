import type { KeptData, KeptKind } from "./kept-data";

/** Why each kind of data is kept, in words of the reader. */
export type Purposes = Readonly<Record<KeptKind | "offices", string>>;

/**
 * All that is kept of a mail address as a file to take along (JSON). Its keys are those of
 * kept-data.ts and stay; each thing says what it is kept for. The secrets of links are left out.
 *
 * @example myDataFile(data, purposes, now).format // "praxisnah-my-data/1"
 */
export function myDataFile(data: KeptData, purposes: Purposes, now: Date) {
  const { mail, signUps, enquiries, problems, savedSearches, mails, offices } = data;
  const withPurpose = <Item>(kind: KeptKind | "offices", items: readonly Item[]) =>
    items.map((item) => ({ purpose: purposes[kind], ...item }));
  const itemsOf = <Item>(shown: readonly { item: Item }[]) => shown.map(({ item }) => item);
  return {
    format: "praxisnah-my-data/1",
    createdAt: now.toISOString(),
    mail,
    signUps: itemsOf(signUps).map((item) => ({
      ...item,
      purpose: item.purpose ?? purposes.signUps,
    })),
    enquiries: withPurpose("enquiries", itemsOf(enquiries)),
    problems: withPurpose("problems", itemsOf(problems)),
    savedSearches: withPurpose("savedSearches", itemsOf(savedSearches)),
    mails: withPurpose("mails", mails),
    offices: withPurpose("offices", offices),
    enquiriesOfOthers: data.enquiriesOfOthers,
  };
}
