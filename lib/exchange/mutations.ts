import "server-only";
import { db, type Transaction } from "@/lib/db";
import type { ImportOptions } from "@/lib/datasets/import-request";
import { readImportContext } from "@/lib/datasets/publishing/import-context-store";
import { listNamedThings } from "@/lib/datasets/publishing/named-things";
import { publish } from "@/lib/datasets/publishing/publication";
import { changeOrTry } from "@/lib/datasets/publishing/trial";
import { withdrawDemo } from "@/lib/datasets/publishing/withdrawal";
import type { SourceInput } from "@/lib/datasets/schema";
import { keyParts } from "@/lib/datasets/record-key";
import type { LockedRegion } from "@/lib/regions/region-transaction";
import { readExchangeFile, type ExchangeRequest } from "./exchange-file";
import { ExchangeLog } from "./exchange-log";
import { exchangeKinds, type ExchangeRecords } from "./exchange-records";
import type { ExchangeDataset, ExchangeReport } from "./exchange-report";

export type ExchangeOptions = Omit<ImportOptions, "saveProfile">;

interface Reading {
  file: ExchangeReport["file"];
  records: ExchangeRecords;
  log: ExchangeLog;
}

async function publishKind(
  tx: Transaction,
  region: LockedRegion,
  kind: ExchangeDataset["kind"],
  { file, records, log }: Reading,
  { request, source, options }: { request: object; source: SourceInput; options: ExchangeOptions },
): Promise<ExchangeDataset> {
  const entries = records[kind];
  const rejected = log.of("error").length;
  const { outcome, versionId, plan, placement } = await publish(
    tx,
    region,
    {
      ...{ kind, source, request, file, entries, submittedBy: options.submittedBy },
      rows: { read: entries.length + rejected, taken: entries.length, rejected },
    },
    { ...options, replaceDemo: false },
  );
  return {
    kind,
    outcome: options.dryRun ? "planned" : outcome,
    versionId: options.dryRun ? null : versionId,
    records: entries.length,
    ...plan,
    outside: placement.outside.map((key) => keyParts(key).at(-1) ?? key),
  };
}

/** The one outcome of several: what was published counts before what changed nothing. */
function outcomeOf(datasets: readonly ExchangeDataset[]): ExchangeReport["outcome"] {
  const order = ["planned", "scheduled", "published"] as const;
  return order.find((one) => datasets.some(({ outcome }) => outcome === one)) ?? "unchanged";
}

/**
 * Reads a file of another standard and publishes what it holds as versions of partners, places of
 * care and practices, in one transaction: all of it or nothing.
 */
export async function importExchange(
  regionSlug: string,
  request: ExchangeRequest,
  source: SourceInput,
  options: ExchangeOptions,
): Promise<ExchangeReport> {
  return changeOrTry(db(), regionSlug, options, async (tx, region) => {
    const context = await readImportContext(tx, region.slug, null);
    context.named = await listNamedThings(tx, context.region);
    const log = new ExchangeLog();
    const { file, records, read } = await readExchangeFile(request, context, log);
    const kinds = exchangeKinds.filter((kind) => records[kind].length > 0);
    const { standard, language } = request;
    const datasets: ExchangeDataset[] = [];
    const isFaulty = log.of("error").length > 0 && !options.skipInvalid && !options.dryRun;
    const isTaken = !isFaulty && kinds.length > 0;
    if (isTaken && options.replaceDemo) await withdrawDemo(tx, region, options.submittedBy);
    for (const kind of isTaken ? kinds : [])
      datasets.push(
        await publishKind(
          tx,
          region,
          kind,
          { file, records, log },
          {
            request: { standard, language },
            source,
            options,
          },
        ),
      );
    return {
      outcome: isTaken ? outcomeOf(datasets) : "refused",
      ...{ standard, region: region.slug, file, read, datasets },
      errors: log.of("error"),
      warnings: log.of("warning"),
      notes: log.of("note"),
      totals: log.totals,
    };
  });
}
