import { readFileSync } from "node:fs";
import { z } from "zod";
import { vectorFile } from "@/tests/support/public-data";

const oneForAll = z.record(z.string(), z.number().nullable()).default({});

const versionSchema = z.object({
  hausaerztlich: oneForAll,
  allgemein_fachaerztlich: z.record(z.string(), z.array(z.number())).default({}),
  spezialisiert: oneForAll,
  gesondert: oneForAll,
});

/** One collected residents-per-doctor value under the group's German name. */
export interface CollectedValue {
  name: string;
  districtType: number;
  residents: number | null;
}

/** The collected residents-per-doctor values, one list per version of the directive, newest first. */
export function listCollectedVersions(): CollectedValue[][] {
  const json: unknown = JSON.parse(readFileSync(vectorFile("verhaeltniszahlen.json"), "utf8"));
  const { versions } = z.object({ versions: z.array(versionSchema) }).parse(json);
  return versions.map((version) => {
    const { hausaerztlich, spezialisiert, gesondert } = version;
    const same = Object.entries({ ...hausaerztlich, ...spezialisiert, ...gesondert });
    const byType = Object.entries(version.allgemein_fachaerztlich);
    return [
      ...same.flatMap(([name, residents]) =>
        [1, 2, 3, 4, 5, 6].map((districtType) => ({ name, districtType, residents })),
      ),
      ...byType.flatMap(([name, values]) =>
        values.map((residents, index) => ({ name, districtType: index + 1, residents })),
      ),
    ];
  });
}
