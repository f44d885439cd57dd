import type { ResidentsPerDoctorValue } from "../schema";

/** One number for every district type, or one for each from type 1 on. */
type Numbers = number | readonly number[];

interface DirectiveVersion {
  /** ISO day. */
  validFrom: string;
  residents: Readonly<Record<string, Numbers>>;
}

const VERSIONS: readonly DirectiveVersion[] = [
  {
    validFrom: "2025-04-09",
    residents: {
      hausaerzte: 1633,
      augenaerzte: [12703, 19179, 23446, 21001, 19591, 19379],
      "chirurgen-orthopaeden": [9145, 14123, 17003, 16034, 14753, 13577],
      frauenaerzte: [3828, 5762, 6774, 6533, 6196, 5696],
      hautaerzte: [21238, 34940, 41904, 41027, 39185, 34971],
      "hno-aerzte": [17390, 26508, 33914, 32538, 31256, 24925],
      nervenaerzte: [13578, 20802, 25000, 23777, 22512, 20386],
      psychotherapeuten: [3155, 5287, 6354, 6044, 5722, 5182],
      urologen: [26734, 42435, 49612, 46540, 44302, 34938],
      kinderaerzte: [2043, 2862, 2862, 2862, 2862, 2862],
      anaesthesisten: 46347,
      radiologen: 49062,
      fachinternisten: 14689,
      "kinder-jugendpsychiater": 15209,
      humangenetiker: 559088,
      laboraerzte: 92605,
      neurochirurgen: 145316,
      nuklearmediziner: 106666,
    },
  },
  {
    validFrom: "2023-01-01",
    residents: {
      hausaerzte: 1616,
      anaesthesisten: 46093,
      radiologen: 48801,
      fachinternisten: 14507,
      "kinder-jugendpsychiater": 15211,
      humangenetiker: 562623,
      laboraerzte: 92218,
      neurochirurgen: 144183,
      nuklearmediziner: 106128,
      pathologen: 108909,
    },
  },
  {
    validFrom: "2021-01-01",
    residents: {
      anaesthesisten: 45966,
      radiologen: 48766,
      fachinternisten: 14433,
      "kinder-jugendpsychiater": 15210,
    },
  },
  {
    validFrom: "2013-01-01",
    residents: { hausaerzte: 1671, frauenaerzte: [3733, 5619, 6606, 6371, 6042] },
  },
];

function byType(numbers: Numbers): readonly number[] {
  return typeof numbers === "number" ? Array.from({ length: 6 }, () => numbers) : numbers;
}

/**
 * The general residents-per-doctor values of the planning directive (Allgemeine Verhältniszahlen,
 * § 8 BPL-RL) by group, district type and the day from which they hold, as a fresh database has
 * them. Groups that a version does not tell of are left out.
 */
export const generalResidents: readonly ResidentsPerDoctorValue[] = VERSIONS.flatMap(
  ({ validFrom, residents }) =>
    Object.entries(residents).flatMap(([groupSlug, numbers]) =>
      byType(numbers).map((number, index) => ({
        groupSlug,
        districtType: index + 1,
        validFrom,
        residents: number,
      })),
    ),
);
