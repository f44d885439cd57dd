import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";
import { catalogueAdapter } from "./catalogue-adapter";

let loading: Promise<void> | undefined;

/** Bundlers resolve the WebAssembly import themselves; plain Node has to be handed the bytes. */
function loadEngine(): Promise<void> {
  loading ??= (async () => {
    const entry = createRequire(import.meta.url).resolve(
      "@prisma/schema-engine-wasm/schema_engine_bg",
    );
    const { instance } = await WebAssembly.instantiate(
      await readFile(entry.replace(/\.js$/, ".wasm")),
      { "./schema_engine_bg.js": { ...engineModule } as unknown as WebAssembly.ModuleImports },
    );
    engineModule.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    Object.assign(globalThis, {
      PRISMA_WASM_PANIC_REGISTRY: {
        set_message(message: string) {
          throw new Error(`The schema engine failed: ${message}`);
        },
      },
    });
  })();
  return loading;
}

/**
 * Runs `work` with Prisma's schema engine, connected to the database at `url`.
 * The engine is WebAssembly from the npm registry, so nothing is downloaded.
 */
export async function withSchemaEngine<Result>(
  url: string,
  work: (engine: engineModule.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await loadEngine();
  const pool = new Pool({ connectionString: url });
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    catalogueAdapter(pool),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}
