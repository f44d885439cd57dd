import { expect, test } from "./reader";

for (const address of ["/", "/en/chemnitz", "/chemnitz/versorgung/hausaerzte", "/nirgends"])
  test(`${address} is sent with what protects its readers`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    const policy = headers["content-security-policy"] ?? "";
    for (const rule of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "connect-src 'self'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain("unsafe-eval");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["permissions-policy"]).toContain("geolocation=(self)");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("set-cookie");
  });

test("reading leaves nothing behind in the browser", async ({ page, context }) => {
  for (const address of ["/", "/chemnitz", "/chemnitz/versorgung/hausaerzte?auswahl=zentrum"])
    await page.goto(address, { waitUntil: "networkidle" });
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
