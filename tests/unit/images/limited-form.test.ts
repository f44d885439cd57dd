import { describe, expect, it } from "vitest";
import { readLimitedForm } from "@/lib/images/limited-form";

const ADDRESS = "http://localhost/api/images/chemnitz";
const type = "multipart/form-data; boundary=x";

async function problemOf(request: Request, most: number): Promise<unknown> {
  try {
    return [...(await readLimitedForm(request, most)).keys()];
  } catch (error) {
    return error instanceof Error && "problem" in error ? error.problem : error;
  }
}

describe("a form with a picture", () => {
  it("is read whole where it is small enough", async () => {
    const body = new FormData();
    body.set("imageCredit", "Stadt");
    body.set("file", new File(["x"], "x.png"));
    expect(await problemOf(new Request(ADDRESS, { method: "POST", body }), 10_000)).toEqual([
      ...["imageCredit", "file"],
    ]);
  });

  it("is read no further than allowed, whatever it says of its size", async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1000;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const init = { method: "POST", headers: { "content-type": type }, body: endless };
    const request = new Request(ADDRESS, { ...init, duplex: "half" } as RequestInit);
    expect(await problemOf(request, 5000)).toBe("tooManyBytes");
    expect(given).toBeLessThan(10_000);
    const headers = { "content-type": type, "content-length": "5001" };
    const told = new Request(ADDRESS, { method: "POST", headers, body: "x" });
    expect(await problemOf(told, 5000)).toBe("tooManyBytes");
  });

  it("is refused where it is none", async () => {
    const text = new Request(ADDRESS, { method: "POST", body: "x" });
    expect(await problemOf(text, 5000)).toBe("noFile");
    const headers = { "content-type": type };
    const broken = new Request(ADDRESS, { method: "POST", headers, body: "--y\r\nx" });
    expect(await problemOf(broken, 5000)).toBe("broken");
  });
});
