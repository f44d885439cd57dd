import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { germanRedirects, germanRewrites, mixedRedirects } from "./lib/i18n/rewrites";

/** Where tiles may come from; `{s}` in the address stands for any subdomain. */
const tileOrigin =
  /^https?:\/\/[^/]+/.exec(process.env.TILE_URL ?? "")?.[0].replace("{s}", "*") ?? "";

const contentSecurityPolicy = [
  "default-src 'self'",
  // The pages are prerendered, so a nonce per request is impossible for Next's inline scripts.
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  `img-src 'self' data: ${tileOrigin}`.trim(),
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Only the maps made for it may stand in a frame of somebody else's page. */
const embeddablePolicy = contentSecurityPolicy.replace(
  "frame-ancestors 'none'",
  "frame-ancestors *",
);

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // The types are checked once, by `npm test`.
  typescript: { ignoreBuildErrors: true },
  // Kept pages live in memory within a limit: addresses nobody made must not fill the disk.
  cacheMaxMemorySize: 32 * 1024 * 1024,
  cacheHandler: new URL("./lib/cli/kept-pages.mjs", import.meta.url).pathname,
  experimental: {
    isrFlushToDisk: false,
    // A text that is too long is to be refused by its field, not by an error of the server.
    serverActions: { bodySizeLimit: "4mb" },
  },
  serverExternalPackages: ["pg", "@prisma/adapter-pg"],
  rewrites: () => Promise.resolve({ beforeFiles: germanRewrites(), afterFiles: [], fallback: [] }),
  redirects: () => Promise.resolve([...germanRedirects(), ...mixedRedirects()]),
  headers: () =>
    Promise.resolve([
      {
        source: "/:path*",
        headers: [
          { key: "Content-Security-Policy", value: contentSecurityPolicy },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Permissions-Policy", value: "geolocation=(self), camera=(), microphone=()" },
        ],
      },
      ...["/embed/:path*", "/en/embed/:path*"].map((source) => ({
        source,
        headers: [{ key: "Content-Security-Policy", value: embeddablePolicy }],
      })),
    ]),
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(nextConfig);
