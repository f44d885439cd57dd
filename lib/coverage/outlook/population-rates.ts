/** What becomes of people within a year, by age in completed years. */
export interface PopulationRates {
  /** Part of the people of an age who die. */
  death: (age: number) => number;
  /** Births per person of an age that count for the projected people. */
  birth: (age: number) => number;
  /** People who come less those who go, as a part of the people of an age. */
  migration: (age: number) => number;
}

/**
 * Mortality after Gompertz: the age at which most people die and how widely deaths spread, in
 * years. Fitted to the life expectancy at birth of 2023 (78.6 and 83.3 years; Statistisches
 * Bundesamt, 21 August 2024) and at 70 of 2020/22 (14.15 and 16.84 years; aba-online.de after the
 * Statistisches Bundesamt); for all people to the mean of both sexes.
 */
export const MORTALITY = {
  all: { modalAge: 86.95, spread: 9.95 },
  women: { modalAge: 88.95, spread: 9.35 },
} as const;

/** Deaths in the first year of life. An assumption: about 3 in 1000. */
export const INFANT_DEATHS = 0.0032;

/** Children per woman and mean age at birth in 2024 (Statistisches Bundesamt). */
export const CHILDREN_PER_WOMAN = 1.35;
export const MEAN_AGE_AT_BIRTH = 31.8;
/** How widely ages at birth spread. An assumption, in years. */
export const SPREAD_OF_AGES_AT_BIRTH = 5.3;

/** Women among people of 15 to 49, and girls among the newborn. Assumptions. */
export const WOMEN_SHARE = 0.49;
export const GIRLS_SHARE = 0.487;

/** As many come as go. An assumption: migration is what projections differ in most. */
export const NET_MIGRATION = 0;

function deathRate({ modalAge, spread }: { modalAge: number; spread: number }) {
  const within = Math.exp(1 / spread) - 1;
  return (age: number) =>
    age < 1 ? INFANT_DEATHS : 1 - Math.exp(-Math.exp((age - modalAge) / spread) * within);
}

function bellCurve(age: number): number {
  return Math.exp(-(((age + 0.5 - MEAN_AGE_AT_BIRTH) / SPREAD_OF_AGES_AT_BIRTH) ** 2) / 2);
}

const FERTILE_AGES = Array.from({ length: 35 }, (_, index) => 15 + index);
const BELL_AREA = FERTILE_AGES.reduce((sum, age) => sum + bellCurve(age), 0);

function childrenPerWoman(age: number): number {
  return FERTILE_AGES.includes(age) ? (CHILDREN_PER_WOMAN * bellCurve(age)) / BELL_AREA : 0;
}

/** The rates of our own projections, for all people or for women alone. */
export const populationRates: Readonly<Record<"all" | "women", PopulationRates>> = {
  all: {
    death: deathRate(MORTALITY.all),
    birth: (age) => WOMEN_SHARE * childrenPerWoman(age),
    migration: () => NET_MIGRATION,
  },
  women: {
    death: deathRate(MORTALITY.women),
    birth: (age) => GIRLS_SHARE * childrenPerWoman(age),
    migration: () => NET_MIGRATION,
  },
};
