import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import {
  canEnter,
  serverAccount,
  serverBinaries,
  sharedFolder,
  type ServerAccount,
} from "./server-files";
import { ServerProblem } from "./server-problem";

const run = promisify(execFile);
const NAME = "praxisnah";

export interface EmbeddedServer {
  url: string;
  /** Stops the server unless somebody else still uses it; says whether it stopped. */
  stop(): Promise<boolean>;
}

interface Cluster {
  binaries: string;
  data: string;
  account: ServerAccount;
  password: string;
}

/**
 * Starts the PostgreSQL that npm installed, or joins it where it already runs: a killed
 * process leaves its server behind, and several processes of one clone share one server.
 *
 * @param dataDirectory folder of the data; when it is not given and the server's account
 *   cannot enter `.data`, a folder below /var/lib/praxisnah is used.
 * @param settings server settings such as `fsync=off` for a throw-away server
 */
export async function startEmbeddedServer(
  dataDirectory?: string,
  settings: readonly string[] = [],
): Promise<EmbeddedServer> {
  const account = await serverAccount();
  const folder = await dataFolder(dataDirectory, account);
  const cluster: Cluster = {
    binaries: path.join(await serverBinaries(account), "bin"),
    data: path.join(folder, "postgresql"),
    account,
    password: await readPassword(folder),
  };
  await initialise(cluster);
  const url = (await runningUrl(cluster)) ?? (await launch(cluster, settings));
  await createDatabase(url);
  return { url, stop: () => stopUnlessShared(cluster, url) };
}

async function dataFolder(wanted: string | undefined, account: ServerAccount): Promise<string> {
  const folder = path.resolve(wanted ?? ".data");
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new ServerProblem(
      "serverFolder",
      { folder },
      `The data folder ${folder} cannot be made. Set DATA_DIR to a folder you may write to.`,
    );
  });
  if (await canEnter(folder, account)) return folder;
  if (wanted !== undefined)
    throw new ServerProblem(
      "serverFolderClosed",
      { folder },
      `The database runs as another account because you are root, and that account cannot enter ${folder}. Set DATA_DIR to a folder that others can enter.`,
    );
  await mkdir(sharedFolder(), { recursive: true });
  return sharedFolder();
}

async function readPassword(folder: string): Promise<string> {
  const file = path.join(folder, "password");
  await writeFile(file, randomBytes(24).toString("hex"), { flag: "wx", mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  return readFile(file, "utf8");
}

async function initialise({ binaries, data, account, password }: Cluster): Promise<void> {
  if (await readFile(path.join(data, "PG_VERSION")).catch(() => null)) return;
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { mode: 0o700 });
  if (account.uid !== undefined) await chown(data, account.uid, account.gid ?? account.uid);
  const passwordFile = path.join(data, "..", "password.initdb");
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined) await chown(passwordFile, account.uid, account.gid ?? account.uid);
  try {
    // The builtin locale behaves the same on every system and knows umlauts.
    const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
    await run(
      path.join(binaries, "initdb"),
      [
        `--pgdata=${data}`,
        `--username=${NAME}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        ...locale,
      ],
      { ...account, cwd: data },
    );
  } catch (error) {
    await rm(data, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function urlAt(port: number, password: string, database = NAME): string {
  return `postgresql://${NAME}:${password}@127.0.0.1:${port}/${database}`;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({
    connectionString: url.replace(/\/[^/]*$/, "/postgres"),
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => {});
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

/** The address of this cluster's server if it runs; removes a lock file whose process is gone. */
async function runningUrl({ data, password }: Cluster): Promise<string | null> {
  const lockFile = path.join(data, "postmaster.pid");
  const lines = (await readFile(lockFile, "utf8").catch(() => "")).split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid) return null;
  if (port && (await answers(urlAt(port, password)))) return urlAt(port, password);
  const command = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => null);
  if (command !== null && command.trim() !== "postgres") await rm(lockFile, { force: true });
  return null;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function launch(cluster: Cluster, settings: readonly string[]): Promise<string> {
  const { binaries, data, account, password } = cluster;
  const port = await freePort();
  const options = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings]
    .map((setting) => `-c ${setting}`)
    .join(" ");
  const log = path.join(data, "server.log");
  try {
    await run(
      path.join(binaries, "pg_ctl"),
      ["start", "-w", "-t", "60", "-D", data, "-l", log, "-o", `-p ${port} ${options}`],
      { ...account, cwd: data },
    );
  } catch {
    const joined = await runningUrl(cluster);
    if (joined) return joined;
    const tail = (await readFile(log, "utf8").catch(() => "")).trim().split("\n").slice(-5);
    throw new ServerProblem(
      "serverNotStarted",
      { log },
      `The embedded PostgreSQL did not start. Its log ${log} ends:\n${tail.join("\n")}`,
    );
  }
  return urlAt(port, password);
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url.replace(/\/[^/]*$/, "/postgres") });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [NAME]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
  } finally {
    await client.end();
  }
}

async function stopUnlessShared(cluster: Cluster, url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    const others = await client.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    );
    if ((others.rows[0]?.count ?? 0) > 0) return false;
  } catch {
    return true;
  } finally {
    await client.end().catch(() => {});
  }
  const { binaries, data, account } = cluster;
  await run(path.join(binaries, "pg_ctl"), ["stop", "-m", "fast", "-w", "-D", data], {
    ...account,
    cwd: data,
  });
  return true;
}
