/** What kinds of enquiries ask besides, in the order in which it is read. */
const ownFieldNames = ["position", "organisation", "contribution"] as const;

export type OwnFieldName = (typeof ownFieldNames)[number];

/**
 * What a kind of enquiry asked besides, in the order of its form, whatever order it is stored in.
 *
 * @example orderedFields({ contribution: "Zeit", organisation: "Praxis" })
 *   // [{ name: "organisation", text: "Praxis" }, { name: "contribution", text: "Zeit" }]
 */
export function orderedFields(
  fields: Readonly<Record<string, string>>,
): { name: OwnFieldName; text: string }[] {
  return ownFieldNames.flatMap((name) => {
    const text = fields[name];
    return text === undefined ? [] : [{ name, text }];
  });
}
