import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { importFile } from "@/lib/datasets/imports/mutations";
import { forgetUploads } from "@/lib/datasets/uploads/forgetting/mutations";
import { keepUpload, removeUpload } from "@/lib/datasets/uploads/mutations";
import { getRejectedFile, getRun, getUpload, listUploads } from "@/lib/datasets/uploads/queries";
import { askForRun, carryOutRun } from "@/lib/datasets/uploads/runs/mutations";
import { UPLOAD_LIMIT, type ImportOrder } from "@/lib/datasets/uploads/schema";
import { db } from "@/lib/db";
import { changeRegion } from "@/lib/regions/region-transaction";
import { startWorker } from "../support/worker-process";
import { until } from "./outbox-mails";
import { boundaries, neighbours } from "./small-files";
import { box, createSmallRegion, source } from "./small-region";

const now = new Date();
const by = "account:7" as const;
let regionId = 0;

beforeAll(async () => {
  regionId = await createSmallRegion("uploads");
  const { request } = boundaries(neighbours, { level: "stadtteil" });
  await importFile("uploads", request, { submittedBy: "amt" });
});

async function* chunks(...texts: (string | Buffer)[]): AsyncIterable<Buffer> {
  for (const text of texts) {
    await Promise.resolve();
    yield Buffer.from(text);
  }
}

const CSV = "key;people\n01;100\n02;200\n";

async function uploaded(text = CSV, name = "menschen.csv"): Promise<number> {
  const id = await keepUpload(regionId, { name, chunks: chunks(text) }, by, now);
  await carryOutRun((await getUpload(regionId, id))?.inspection?.id ?? 0);
  return id;
}

function order(changes: Partial<ImportOrder> = {}, year = 2025): ImportOrder {
  const how = { decimal: [], map: [], set: {}, where: [], rename: [], alias: {} };
  return {
    request: {
      ...{ kind: "population", ...how, projected: false, year, level: "stadtteil" },
      source: { ...source, url: "", demo: false, note: null },
    },
    ...{ removeMissing: false, replaceDemo: false, skipInvalid: false },
    ...{ publishAt: null, saveProfile: null, locale: "de", ...changes },
  };
}

async function tried(uploadId: number, changes: Partial<ImportOrder> = {}, year = 2025) {
  const trial = { uploadId, purpose: "try" as const, order: order(changes, year), by };
  const id = await askForRun(trial);
  await carryOutRun(id);
  return id;
}

async function published(uploadId: number, trialId: number, changes = {}, year = 2025) {
  const run = { uploadId, purpose: "publish" as const, order: order(changes, year), trialId, by };
  const id = await askForRun(run);
  await carryOutRun(id);
  return getRun(regionId, uploadId, id);
}

const countVersions = () => db().datasetVersion.count({ where: { regionId, kind: "population" } });

describe("a file that staff send", () => {
  it("is kept and looked at by the worker", async () => {
    const id = await uploaded();
    const upload = await getUpload(regionId, id);
    expect(upload).toMatchObject({ fileName: "menschen.csv", fileBytes: CSV.length });
    expect(upload?.inspection).toMatchObject({ state: "done" });
    expect(upload?.inspection?.found).toMatchObject({
      ...{ format: "csv", delimiter: ";", rows: 2, kinds: ["population"] },
      firstRows: [
        { line: 2, cells: ["01", "100"] },
        { line: 3, cells: ["02", "200"] },
      ],
    });
  });

  it("leaves nothing when it does not arrive whole, is empty or too large", async () => {
    const before = await db().upload.count();
    async function* broken(): AsyncIterable<Buffer> {
      yield* chunks("key;people\n", Buffer.alloc(2 * 1024 ** 2, "x"));
      throw new Error("aborted");
    }
    const keep = (content: AsyncIterable<Buffer>) =>
      keepUpload(regionId, { name: "a.csv", chunks: content }, by, now);
    await expect(keep(broken())).rejects.toThrow("aborted");
    await expect(keep(chunks())).rejects.toThrow("empty");
    const mebibyte = Buffer.alloc(1024 ** 2);
    const many = Array.from({ length: UPLOAD_LIMIT / 1024 ** 2 + 1 }, () => mebibyte);
    await expect(keep(chunks(...many))).rejects.toThrow("tooLarge");
    expect(await db().upload.count()).toBe(before);
    expect(await db().uploadPart.count({ where: { upload: { fileBytes: null } } })).toBe(0);
  });

  it("is told to be of no use where it is a program or a text document", async () => {
    for (const content of ["MZ\u0090\u0000", "\u0000\u0000\u0000"]) {
      const id = await uploaded(content, "programm.exe");
      expect((await getUpload(regionId, id))?.inspection).toMatchObject({ state: "failed" });
    }
  });

  it("is seen by staff of its region alone", async () => {
    const other = await createSmallRegion("uploads-elsewhere");
    const id = await uploaded();
    expect(await getUpload(other, id)).toBeNull();
    expect(await listUploads(other, 10)).toEqual([]);
    await removeUpload(other, id, by, now);
    expect(await getUpload(regionId, id)).not.toBeNull();
    await removeUpload(regionId, id, by, now);
    expect(await getUpload(regionId, id)).toBeNull();
  });

  it("is forgotten after a week, and half of one after a day", async () => {
    const id = await uploaded();
    const half = await db().upload.create({
      data: { regionId, fileName: "halb.csv", uploadedBy: by },
    });
    const later = (days: number) => new Date(now.getTime() + days * 86_400_000 + 60_000);
    await forgetUploads(later(1));
    expect(await db().upload.count({ where: { id: { in: [id, half.id] } } })).toBe(1);
    await forgetUploads(later(7));
    expect(await db().upload.count({ where: { id } })).toBe(0);
  });
});

describe("a trial", () => {
  it("tells what would change and changes nothing", async () => {
    const id = await uploaded();
    const before = await countVersions();
    const run = await getRun(regionId, id, await tried(id));
    expect(run).toMatchObject({
      state: "done",
      report: { outcome: "planned", added: 2, taken: 2 },
    });
    expect(await countVersions()).toBe(before);
  });

  it("of outlines draws the districts as they would be, and changes none", async () => {
    const shape = box(13.2, 52, 13.3, 52.1);
    const { request } = boundaries([{ key: "90", name: "Neu", shape }], { level: "stadtteil" });
    const { file, ...how } = request;
    const id = await uploaded(readFileSync(file, "utf8"), "neu.geojson");
    const opening = { decimal: [], map: [], set: {}, where: [], rename: [] };
    const boundariesRequest = { ...opening, ...how, source: order().request.source };
    const asked = { ...order(), request: boundariesRequest } as ImportOrder;
    const runId = await askForRun({ uploadId: id, purpose: "try", order: asked, by });
    await carryOutRun(runId);
    const run = await getRun(regionId, id, runId);
    expect(run?.problem).toBeNull();
    const drawn = run?.report?.outlines?.objects.districts.geometries.map((area) => area.id);
    expect(drawn).toEqual(expect.arrayContaining(["01", "02", "90"]));
    expect(await db().district.count({ where: { regionId, officialKey: "90" } })).toBe(0);
  });

  it("tells what has to be said first", async () => {
    const id = await uploaded("key;people\n01;1.234\n02;5.678\n");
    const runId = await tried(id);
    expect(await getRun(regionId, id, runId)).toMatchObject({
      state: "failed",
      problem: { code: "ambiguousDecimal" },
    });
  });

  it("keeps the rows that are left out as a file whose cells run as no formula", async () => {
    const id = await uploaded("key;people\n01;100\n02;=1+1\n");
    const runId = await tried(id);
    expect((await getRun(regionId, id, runId))?.report).toMatchObject({ rejected: 1 });
    const file = await getRejectedFile(regionId, id, runId);
    expect(file?.name).toBe("menschen.csv");
    expect(Buffer.from(file?.bytes ?? []).toString()).toContain("02;'=1+1;");
  });
});

describe("a publication", () => {
  it("takes effect once, however often it is asked for and begun", async () => {
    const id = await uploaded("key;people\n01;300\n02;400\n");
    const trialId = await tried(id, {}, 2021);
    const before = await countVersions();
    const ask = () =>
      askForRun({ uploadId: id, purpose: "publish", order: order({}, 2021), trialId, by });
    const ids = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(ids).size).toBe(1);
    const [runId = 0] = ids;
    await Promise.all([carryOutRun(runId), carryOutRun(runId)]);
    await carryOutRun(runId);
    expect(await ask()).toBe(runId);
    const run = await getRun(regionId, id, runId);
    expect(run).toMatchObject({ state: "done", report: { outcome: "published", added: 2 } });
    expect(await countVersions()).toBe(before + 1);
    const version = run?.report?.versionId ?? 0;
    const audited = { action: "dataset.publish", subject: `dataset_version:${version}` };
    expect(await db().auditEntry.count({ where: { ...audited, actor: by } })).toBe(1);
  });

  it("waits for its time", async () => {
    const id = await uploaded("key;people\n01;301\n02;401\n");
    const trialId = await tried(id, {}, 2022);
    const publishAt = new Date(now.getTime() + 86_400_000).toISOString();
    const run = await published(id, trialId, { publishAt }, 2022);
    expect(run).toMatchObject({ state: "done", report: { outcome: "scheduled" } });
  });

  it("is refused when something else was published since its trial", async () => {
    const [one, other] = [
      await uploaded("key;people\n01;5\n02;6\n"),
      await uploaded("key;people\n01;5\n"),
    ];
    const trial = await tried(one, {}, 2020);
    expect(await published(other, await tried(other, {}, 2020), {}, 2020)).toMatchObject({
      state: "done",
    });
    const run = await published(one, trial, {}, 2020);
    expect(run).toMatchObject({ state: "failed", problem: { code: "planChanged" } });
  });

  it("is refused with errors unless such rows may be left out", async () => {
    const id = await uploaded("key;people\n01;100\n02;viele\n");
    const trial = await tried(id, {}, 2019);
    const refused = await published(id, trial, {}, 2019);
    expect(refused).toMatchObject({ state: "failed", report: { outcome: "refused" } });
    const run = await published(id, trial, { skipInvalid: true }, 2019);
    expect(run?.report).toMatchObject({ outcome: "published", taken: 1, rejected: 1 });
  });
});

describe("a run whose worker died", () => {
  it("is begun again, and given up after it died each time", async () => {
    const id = await uploaded();
    const runId = await askForRun({ uploadId: id, purpose: "try", order: order(), by });
    const died = { state: "running" as const, attempts: 2 };
    await db().importRun.update({ where: { id: runId }, data: died });
    await carryOutRun(runId);
    expect(await getRun(regionId, id, runId)).toMatchObject({ state: "done" });
    await db().importRun.update({ where: { id: runId }, data: { state: "running", attempts: 3 } });
    await carryOutRun(runId);
    expect(await getRun(regionId, id, runId)).toMatchObject({
      state: "failed",
      problem: { code: "runDied" },
    });
  });

  it("takes effect once when its worker is killed while it publishes", async () => {
    const births = Array.from({ length: 60 }, (_, age) => `01;${age};100\n02;${age};200\n`).join(
      "",
    );
    const id = await uploaded(`key;age;people\n${births}`);
    const trialId = await tried(id, {}, 2018);
    const before = await countVersions();
    const run = { uploadId: id, purpose: "publish" as const, order: order({}, 2018), trialId, by };
    const [lock, letGo] = await heldRegion();
    const runId = await askForRun(run);
    const state = async () => (await getRun(regionId, id, runId))?.state;
    const first = startWorker();
    await until(async () => (await state()) === "running");
    await first.end("SIGKILL");
    letGo();
    await lock;
    expect(await countVersions()).toBe(before);
    const second = startWorker();
    await until(async () => (await state()) === "done");
    await second.end("SIGTERM");
    expect(await countVersions()).toBe(before + 1);
    expect(await db().importRun.findFirst({ where: { id: runId } })).toMatchObject({ attempts: 2 });
  });
});

/** Holds what a publication waits for, so that a worker is in the middle of one. */
async function heldRegion(): Promise<[Promise<void>, () => void]> {
  let letGo: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (letGo = resolve));
  let lock: Promise<void> = Promise.resolve();
  await new Promise<void>((isHeld) => {
    lock = changeRegion(db(), "uploads", async () => {
      isHeld();
      await asked;
    });
  });
  return [lock, letGo];
}
