import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Gives the files that tests write a folder of their own, which goes with the tests. */
export default async function setup(): Promise<() => Promise<void>> {
  const before = process.env.TMPDIR;
  const folder = await mkdtemp(path.join(tmpdir(), "praxisnah-tests-"));
  // The database serves as a user of its own and has its files below.
  await chmod(folder, 0o755);
  process.env.TMPDIR = folder;
  return async () => {
    await rm(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  };
}
