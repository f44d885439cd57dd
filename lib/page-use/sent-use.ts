/** More than any address of a page has, with its seal. */
export const LONGEST_USE = 600;

/** A page that a browser says was opened. */
export interface SentUse {
  path: string;
  region: string;
  seal: string;
}

const PATH = /^\/(?:en\/)?([a-z0-9-]+)(?:\/[\w.~%-]+)*$/;

/**
 * What a browser says was opened: the path of a page of a region and its seal, a line each; null
 * for anything else.
 *
 * @example readUse("/en/chemnitz/coverage\nabc") // { path: "/en/chemnitz/coverage", region: "chemnitz", seal: "abc" }
 * @example readUse("/chemnitz?a=b\nabc") // null
 */
export function readUse(text: string): SentUse | null {
  if (text.length > LONGEST_USE) return null;
  const [path = "", seal, ...rest] = text.split("\n");
  const region = PATH.exec(path)?.[1];
  if (region === undefined || seal === undefined || seal === "" || rest.length > 0) return null;
  return { path, region, seal };
}
