import { describe, expect, it } from "vitest";
import { csvRecords } from "@/lib/datasets/files/csv-records";

describe("the records of a text", () => {
  it("are read only as fast as they are asked for, and no further", async () => {
    let chunks = 0;
    let isClosed = false;
    async function* endless() {
      try {
        for (;;) {
          chunks += 1;
          yield await Promise.resolve(Buffer.from("a;b;c\n".repeat(10_000)));
        }
      } finally {
        isClosed = true;
      }
    }
    const shape = { file: "a.csv", delimiter: ";", endsWithReturn: false };
    let count = 0;
    for await (const parcel of csvRecords(endless(), shape)) {
      for (const { cells } of parcel) expect(cells).toEqual(["a", "b", "c"]);
      count += parcel.length;
      if (count >= 25_000) break;
    }
    expect(chunks).toBeLessThan(8);
    await new Promise((done) => setImmediate(done));
    expect(isClosed).toBe(true);
  });
});
