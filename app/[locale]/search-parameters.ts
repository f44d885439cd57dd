export type SearchParameters = Readonly<Record<string, string | string[] | undefined>>;

/** The parameters of an address as Next hands them to pages, in the form the web has for them. */
export function searchParameters(given: SearchParameters): URLSearchParams {
  const pairs = Object.entries(given).flatMap(([name, value = []]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs);
}
