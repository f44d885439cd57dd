import path from "node:path";

/** The path a person typed, seen from the folder they typed it in; npm changes folders on the way. */
export function userPath(file: string): string {
  const from = process.env.INIT_CWD ?? process.env.PRAXISNAH_CALLED_FROM ?? process.cwd();
  return path.resolve(from, file);
}
