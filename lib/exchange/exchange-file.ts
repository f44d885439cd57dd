import { bytesOf, contentOf } from "@/lib/datasets/files/content";
import { decodedText } from "@/lib/datasets/files/decoded-text";
import { openSourceFile, sha256Of } from "@/lib/datasets/files/source-file";
import type { ImportContext } from "@/lib/datasets/import-context";
import { entriesOfBundle, BundleReader } from "./fhir/read-bundle";
import { readHsdsFile, type ReadFile } from "./hsds/hsds-file";
import { hsdsRecords } from "./hsds/hsds-records";
import type { ExchangeLog } from "./exchange-log";
import type { ExchangeRecords } from "./exchange-records";
import type { ExchangeStandard } from "./exchange-report";

export interface ExchangeRequest {
  standard: ExchangeStandard;
  file: string;
  /** What the texts of the file are written in. */
  language: "de" | "en";
  /** ISO day of the source. */
  on: string;
}

interface ExchangeReading {
  file: ReadFile;
  records: ExchangeRecords;
  read: Record<string, number>;
}

async function readBundle(path: string, { groups }: ImportContext, log: ExchangeLog) {
  const source = await openSourceFile(path);
  const { name, bytes } = source;
  const text = decodedText(await bytesOf(contentOf(source)), "UTF-8");
  const reader = new BundleReader(entriesOfBundle(text, name), name, groups, log);
  const practices = reader.practices();
  await source.assertUnchanged();
  const sha256 = await sha256Of([source]);
  return {
    file: { name, bytes, sha256 },
    records: { partners: [], places: [], practices },
    read: reader.counts,
  };
}

/** Reads a file of another standard for a region. @throws DatasetProblem when it is none */
export async function readExchangeFile(
  { standard, file: path, language, on }: ExchangeRequest,
  context: ImportContext,
  log: ExchangeLog,
): Promise<ExchangeReading> {
  if (standard === "fhir") return readBundle(path, context, log);
  const { rows, file } = await readHsdsFile(path, log);
  const { named, groups } = context;
  return {
    file,
    records: hsdsRecords(rows, { language, named, groups, on }, log),
    read: rows.counts,
  };
}
