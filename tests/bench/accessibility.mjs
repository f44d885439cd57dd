/**
 * Computes E2SFCA for invented towns of 1,000, 10,000 and 100,000 demand points with half as many
 * sites and about 60 pairs in reach each, and shows time and memory beside a version with a full
 * matrix of the same costs, measured in the same run:
 *
 *   node tests/bench/accessibility.mjs
 *
 * Every measurement is a process of its own on one core's thread, so that none profits from another;
 * times are the median of five, but for the matrix from coordinates, which is made once. A matrix of
 * more than 1 GB is left out.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(import.meta.dirname, "../..");
const DECAY = "step:10=1,20=0.68,30=0.22";
const THRESHOLD = 30;
const SPEED = 5;
const DETOUR = 1.3;
const PAIRS_PER_POINT = 60;
const MOST_MATRIX_BYTES = 1e9;
const TIMES = 5;

/** Evenly spread places in a square, in which each demand point reaches about 60 sites. */
function town(demandCount) {
  const supplyCount = demandCount / 2;
  const reach = ((THRESHOLD / 60) * SPEED) / DETOUR;
  const side = Math.sqrt((supplyCount * Math.PI * reach ** 2) / PAIRS_PER_POINT) / 111.195;
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const places = (count) =>
    Array.from({ length: count }, () => ({
      longitude: side * random(),
      latitude: side * random(),
    }));
  const amounts = (count, most) => Array.from({ length: count }, () => 1 + most * random());
  return {
    demandPlaces: places(demandCount),
    supplyPlaces: places(supplyCount),
    demand: amounts(demandCount, 2000),
    supply: amounts(supplyCount, 4),
  };
}

/** What people write first: a cost and a weight for every pair there could be. */
function denseE2sfca({ demand, supply }, matrix) {
  const weigh = (cost) => (cost <= 10 ? 1 : cost <= 20 ? 0.68 : cost <= 30 ? 0.22 : 0);
  const people = new Float64Array(supply.length);
  for (let i = 0; i < demand.length; i += 1)
    for (let j = 0; j < supply.length; j += 1)
      people[j] += demand[i] * weigh(matrix[i * supply.length + j]);
  const ratios = people.map((count, j) => (count > 0 ? supply[j] / count : 0));
  const values = new Float64Array(demand.length);
  for (let i = 0; i < demand.length; i += 1)
    for (let j = 0; j < supply.length; j += 1)
      values[i] += ratios[j] * weigh(matrix[i * supply.length + j]);
  return values;
}

function costMatrix({ demandPlaces, supplyPlaces }, greatCircle) {
  const matrix = new Float64Array(demandPlaces.length * supplyPlaces.length);
  for (const [i, place] of demandPlaces.entries())
    for (const [j, site] of supplyPlaces.entries())
      matrix[i * supplyPlaces.length + j] = greatCircle(place, site) * ((60 * DETOUR) / SPEED);
  return matrix;
}

function timed(run, repetitions) {
  const times = [];
  let result;
  for (let time = 0; time < repetitions; time += 1) {
    result = undefined;
    const start = performance.now();
    result = run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { milliseconds: times[Math.floor(repetitions / 2)], slowest: times.at(-1), result };
}

/** One measurement; runs in a process of its own and prints JSON. */
async function measureHere(what, demandCount) {
  const load = (name) => import(`../../lib/coverage/reach/${name}.ts`);
  const { accessibility } = await load("accessibility");
  const { estimatedCosts } = await load("estimated-costs");
  const { parseDecay } = await load("decay-text");
  const { travelCosts } = await load("travel-costs");
  const { greatCircle } = await load("great-circle");
  const { demandPlaces, supplyPlaces, demand, supply } = town(demandCount);
  const how = { method: "e2sfca", threshold: THRESHOLD, decay: parseDecay(DECAY) };
  const search = () =>
    estimatedCosts({
      demand: demandPlaces,
      supply: supplyPlaces,
      within: THRESHOLD,
      speed: SPEED,
      detour: DETOUR,
    });
  let pairs = null;
  let run = () => accessibility({ demand, supply, costs: search() }, how).values;
  if (what === "given pairs") {
    const { rowStart, supply: site, cost, basis } = search();
    const from = new Uint32Array(cost.length);
    for (let i = 0; i < demandCount; i += 1) from.fill(i, rowStart[i], rowStart[i + 1]);
    const frame = { demandCount, supplyCount: supply.length, basis };
    pairs = cost.length;
    run = () => {
      const costs = travelCosts({ demand: from, supply: site, cost }, frame);
      return accessibility({ demand, supply, costs }, how).values;
    };
  }
  if (what.startsWith("matrix")) {
    const measured = () => costMatrix({ demandPlaces, supplyPlaces }, greatCircle);
    const given = what === "matrix" ? measured() : null;
    run = () => denseE2sfca({ demand, supply }, given ?? measured());
  }
  const repetitions = what === "matrix from coordinates" ? 1 : TIMES;
  const { result, ...times } = timed(run, repetitions);
  const total = result.reduce((sum, value) => sum + (value ?? 0), 0);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...times, megabytes, pairs, total }));
}

async function measure(what, demandCount) {
  const parameters = ["--import", "tsx", fileURLToPath(import.meta.url), what, String(demandCount)];
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${what} with ${demandCount} demand points ended with ${code}`);
  return JSON.parse(output);
}

function line(name, { milliseconds, slowest, megabytes }, matrix) {
  const ratio = matrix
    ? `, ${(matrix.milliseconds / milliseconds).toFixed(1)} times as fast as the matrix`
    : "";
  return `  ${name}: ${milliseconds.toFixed(0)} ms (slowest ${slowest.toFixed(0)} ms), peak ${megabytes.toFixed(0)} MB${ratio}`;
}

async function compare(demandCount) {
  const bytes = (demandCount * demandCount * 8) / 2;
  const fits = bytes <= MOST_MATRIX_BYTES;
  const given = await measure("given pairs", demandCount);
  const searched = await measure("search for neighbours", demandCount);
  const matrix = fits ? await measure("matrix", demandCount) : null;
  const measured = fits ? await measure("matrix from coordinates", demandCount) : null;
  for (const other of [searched, matrix, measured])
    if (other && Math.abs(other.total / given.total - 1) > 1e-9)
      throw new Error(`The versions disagree: ${given.total} and ${other.total}`);
  const [points, sites, pairs] = [demandCount, demandCount / 2, given.pairs].map((number) =>
    number.toLocaleString("en"),
  );
  console.log(`${points} demand points, ${sites} sites, ${pairs} pairs in reach`);
  console.log(line("from given pairs", given, matrix));
  if (matrix) console.log(line("from a given full matrix", matrix));
  console.log(line("from coordinates, with the search for neighbours", searched, measured));
  if (measured) console.log(line("from coordinates, with a full matrix", measured));
  else console.log(`  a full matrix is left out: it would take ${(bytes / 1e9).toFixed(0)} GB`);
}

const [what, count] = process.argv.slice(2);
if (what) await measureHere(what, Number(count));
else for (const demandCount of [1_000, 10_000, 100_000]) await compare(demandCount);
