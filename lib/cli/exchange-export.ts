import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { ExchangeStandard } from "@/lib/exchange/exchange-report";
import { siteUrl } from "@/lib/env";
import { today } from "@/lib/portal-day";
import { fileUnwritable } from "./text-file";

/** Writes what a region shows in another standard. @throws CommandProblem when it cannot be written */
export async function exportExchange(
  standard: ExchangeStandard,
  slug: string,
  path: string,
): Promise<void> {
  const { findExportRegion, listExchangePractices, readHsdsExport } =
    await import("@/lib/exchange/queries");
  const region = await findExportRegion(slug);
  const writing = async () => {
    if (standard === "hsds") {
      const { writeHsds } = await import("@/lib/exchange/hsds/write-hsds");
      return writeHsds(await readHsdsExport(region, today()), path);
    }
    const { bundleText } = await import("@/lib/exchange/fhir/bundle-text");
    const setting = { region: slug, site: siteUrl(), on: today() };
    const text = bundleText(listExchangePractices(region.id, setting.on), setting);
    return pipeline(text, createWriteStream(path));
  };
  await writing().catch((error: unknown) => {
    const isOfFile = error instanceof Error && "syscall" in error && "path" in error;
    throw isOfFile ? fileUnwritable(path, error) : error;
  });
}
