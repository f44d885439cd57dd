/**
 * Imports large invented files and shows time and peak memory of the command, beside the time a
 * bare reading of the same bytes takes in the same run:
 *
 *   node tests/bench/imports.mjs
 *
 * Works on a database of its own in a temporary folder and removes it at the end.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "praxisnah-bench-"));
// The database may run as another account.
chmodSync(folder, 0o755);
const env = { ...process.env, DATA_DIR: path.join(folder, "data"), PRAXISNAH_CALLED_FROM: folder };
const source = ["publisher=Bench", "title=Bench", "licence=CC0", "date=2025-12-31"].flatMap(
  (text) => ["--source", text],
);

async function write(name, lines) {
  const file = path.join(folder, name);
  const stream = createWriteStream(file);
  for (const line of lines)
    if (!stream.write(line)) await new Promise((resolve) => stream.once("drain", resolve));
  stream.end();
  await finished(stream);
  return file;
}

/** A square of about a kilometre with `corners` points along its border. */
function square(column, row, corners) {
  const [west, south, size] = [10 + column * 0.015, 48 + row * 0.01, 1];
  const side = corners / 4;
  const ring = [];
  for (let at = 0; at < corners; at += 1) {
    const [edge, part] = [Math.floor(at / side), (at % side) / side];
    const [x, y] = [
      [part, 0],
      [1, part],
      [1 - part, 1],
      [0, 1 - part],
    ][edge];
    ring.push([
      Number((west + x * 0.015 * size).toFixed(6)),
      Number((south + y * 0.01 * size).toFixed(6)),
    ]);
  }
  return [...ring, ring[0]];
}

function* polygons(count) {
  const columns = Math.ceil(Math.sqrt(count));
  yield '{"type":"FeatureCollection","features":[';
  for (let index = 0; index < count; index += 1) {
    const feature = {
      type: "Feature",
      properties: { key: String(index).padStart(6, "0"), name: `Gebiet ${index}` },
      geometry: {
        type: "Polygon",
        coordinates: [square(index % columns, Math.floor(index / columns), 60)],
      },
    };
    yield (index === 0 ? "" : ",\n") + JSON.stringify(feature);
  }
  yield "]}";
}

function* people(rows, districts) {
  yield "Schlüssel;Jahr;Geschlecht;Alter;Einwohner\n";
  for (let index = 0; index < rows; index += 1) {
    const district = String(index % districts).padStart(6, "0");
    const rest = Math.floor(index / districts);
    const year = 2000 + (Math.floor(rest / 200) % 30);
    const sex = ["männlich", "weiblich"][Math.floor(rest / 100) % 2];
    yield `${district};${year};${sex};${rest % 100};${(index * 7919) % 90}\n`;
  }
}

function* doctors(rows) {
  yield "key;name;latitude;longitude;group;fte\n";
  for (let index = 0; index < rows; index += 1) {
    const [latitude, longitude] = [48 + (index % 997) / 1000, 10 + (index % 1499) / 1000];
    yield `p${index};Praxis ${index};${latitude};${longitude};hausaerzte;0,75\n`;
  }
}

async function readingTime(file) {
  const start = performance.now();
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return (performance.now() - start) / 1000;
}

/** Runs the command and watches its memory; the command prints how long it took. */
async function praxisnah(...args) {
  const start = performance.now();
  const child = spawn(process.execPath, [path.join(root, "lib/cli/praxisnah.mjs"), ...args], {
    cwd: root,
    env: { ...env, NODE_OPTIONS: `--import=${path.join(root, "tests/bench/peak-memory.mjs")}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (errors += chunk));
  const code = await new Promise((resolve) => child.on("exit", resolve));
  const peaks = [...errors.matchAll(/peak-memory (\d+)/g)].map(([, kilobytes]) =>
    Number(kilobytes),
  );
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}:\n${output}${errors}`);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Math.max(...peaks) / 1024,
  };
}

async function measure(what, file, ...args) {
  const bare = await readingTime(file);
  const { seconds, megabytes } = await praxisnah("import", ...args, "--file", file, ...source);
  console.log(
    `${what}: ${seconds.toFixed(1)} s (${(seconds / bare).toFixed(0)} times a bare reading), peak ${megabytes.toFixed(0)} MB`,
  );
}

try {
  await praxisnah("region", "create", "bench", "--level", "stadtteil");
  const shapes = await write("shapes.geojson", polygons(10_000));
  await measure("10,000 polygons", shapes, "boundaries", "--region", "bench");
  const rows = await write("people.csv", people(500_000, 1000));
  await measure("500,000 rows of people", rows, "population", "--region", "bench");
  await measure("the same again", rows, "population", "--region", "bench");
  const practices = await write("practices.csv", doctors(200_000));
  await measure("200,000 practices", practices, "practices", "--region", "bench");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
