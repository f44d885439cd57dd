import { gunzipSync, gzipSync } from "node:zlib";
import FileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";

/** Enough to make pages a tenth of their size; more would take longer than it saves. */
const LEVEL = { level: 3 };

/** Next's own store of kept pages, which holds them packed: a tenth of the memory. */
export default class KeptPages extends FileSystemCache.default {
  async set(key, value, context) {
    return super.set(key, value?.kind === "APP_PAGE" ? packed(value) : value, context);
  }

  async get(key, context) {
    const entry = await super.get(key, context);
    return Buffer.isBuffer(entry?.value?.html) ? { ...entry, value: unpacked(entry.value) } : entry;
  }
}

function packed(page) {
  const { html, rscData } = page;
  return { ...page, html: gzipSync(html, LEVEL), rscData: rscData && gzipSync(rscData, LEVEL) };
}

function unpacked(page) {
  const { html, rscData } = page;
  return { ...page, html: gunzipSync(html).toString(), rscData: rscData && gunzipSync(rscData) };
}
