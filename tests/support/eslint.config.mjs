import next from "eslint-config-next/core-web-vitals";
import checkFile from "eslint-plugin-check-file";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";

/** Which way imports point; see "Which way imports point" in the README. */
const zones = [
  {
    target: "./lib",
    from: ["./app/**", "./components/**"],
    message: "lib knows nothing above it.",
  },
  { target: "./components", from: "./app/**", message: "components know nothing of app." },
  {
    target: "./components",
    from: [
      "./lib/{db,env}.ts",
      "./lib/**/{queries,mutations}.ts",
      "./lib/datasets/publishing/**",
      "./lib/{database,cli}/**",
    ],
    message: "components import pure modules of lib only.",
  },
  {
    target: "./app",
    from: ["./lib/db.ts", "./lib/cli"],
    message: "app reads through queries and writes through mutations.",
  },
  {
    target: [
      "./lib/!(cli|datasets)/**/!(queries|mutations|announcement|region-transaction|outbox|turn|once|sender-limit|date-store|draft-store|settling|sign-up-mails).ts",
      "./lib/datasets/!(queries|mutations).ts",
      "./lib/datasets/!(publishing)/**/!(queries|mutations).ts",
    ],
    from: "./lib/db.ts",
    message: "Only queries, mutations and what works in their transactions reach the database.",
  },
];

export default defineConfig(
  globalIgnores([".next/", ".data/", ".scratch/", "prisma/generated/", "next-env.d.ts"]),
  ...next,
  typescript.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ["lib/cli/*.mjs", "tests/*.mjs", "tests/support/*.mjs"],
        },
        tsconfigRootDir: new URL("../..", import.meta.url).pathname,
      },
    },
    plugins: { "check-file": checkFile, "import-x": importX },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })],
    },
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        { zones, basePath: new URL("../..", import.meta.url).pathname },
      ],
      "import-x/no-cycle": "error",
      "check-file/filename-naming-convention": [
        "error",
        { "**/*.{ts,tsx,mjs}": "KEBAB_CASE" },
        { ignoreMiddleExtensions: true },
      ],
      "check-file/filename-blocklist": [
        "error",
        Object.fromEntries(
          [
            "utils",
            "util",
            "helpers",
            "helper",
            "common",
            "misc",
            "types",
            "constants",
            "shared",
            "index",
          ].map((name) => [`**/${name}.{ts,tsx,mjs}`, "named-after-its-idea.*"]),
        ),
      ],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["leaflet", "react-leaflet"],
              message: "Only components/map draws with Leaflet.",
            },
          ],
        },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  { files: ["components/map/**"], rules: { "no-restricted-imports": "off" } },
  { files: ["**/*.mjs"], ...typescript.configs.disableTypeChecked },
);
