import { MINUTES_OF_DAY } from "./opening-hours";

/** What opening hours are told with. */
export type Token =
  | { kind: "days"; days: number[] }
  | { kind: "holidays" | "off" | "appointment" | "always" | "to" | "and" | "end" }
  | { kind: "date"; date: string }
  | { kind: "time"; minute: number };

const DAY_WORDS = [
  ["mo", "mon", "montag", "montags", "monday"],
  ["di", "die", "dienstag", "dienstags", "tu", "tue", "tues", "tuesday"],
  ["mi", "mit", "mittwoch", "mittwochs", "we", "wed", "wednesday"],
  ["do", "don", "donnerstag", "donnerstags", "th", "thu", "thur", "thurs", "thursday"],
  ["fr", "fre", "fri", "freitag", "freitags", "friday"],
  ["sa", "sam", "sat", "samstag", "samstags", "sonnabend", "saturday"],
  ["so", "son", "sonntag", "sonntags", "su", "sun", "sunday"],
];

const WORDS = new Map<string, Token | null>([
  ...DAY_WORDS.flatMap((words, day) =>
    words.map((word) => [word, { kind: "days", days: [day] }] as [string, Token]),
  ),
  ...["taeglich", "tgl", "daily"].map(
    (word) => [word, { kind: "days", days: [0, 1, 2, 3, 4, 5, 6] }] as [string, Token],
  ),
  ...["ph", "feiertag", "feiertage", "feiertags", "holidays"].map(
    (word) => [word, { kind: "holidays" }] as [string, Token],
  ),
  ...["off", "closed", "geschlossen", "zu"].map(
    (word) => [word, { kind: "off" }] as [string, Token],
  ),
  ...["bis", "to"].map((word) => [word, { kind: "to" }] as [string, Token]),
  ...["und", "u", "and", "sowie"].map((word) => [word, { kind: "and" }] as [string, Token]),
  // Words that say nothing of their own.
  ...["uhr", "h", "von", "from", "am", "an", "public", "open"].map(
    (word) => [word, null] as [string, null],
  ),
]);

const APPOINTMENT =
  /^(?:nur )?(?:"?)(?:nach (?:telefonischer )?(?:vereinbarung|absprache|terminvereinbarung)|n\. ?v\.?|by appointment(?: only)?|termine? nach (?:vereinbarung|absprache))(?:"?)/;

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** The next token and what is left after it; null where nothing can be read. */
function nextToken(text: string): { token: Token | null; length: number } | null {
  const appointment = APPOINTMENT.exec(text);
  if (appointment) return { token: { kind: "appointment" }, length: appointment[0].length };
  const always = /^24 ?\/ ?7|^rund um die uhr|^24 stunden/.exec(text);
  if (always) return { token: { kind: "always" }, length: always[0].length };
  const date = /^(\d{4})-(\d{2})-(\d{2})|^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text);
  if (date) {
    const [all, year, month, day, germanDay = "", germanMonth = "", germanYear] = date;
    const iso = year
      ? `${year}-${month}-${day}`
      : `${germanYear}-${germanMonth.padStart(2, "0")}-${germanDay.padStart(2, "0")}`;
    return isDay(iso) ? { token: { kind: "date", date: iso }, length: all.length } : null;
  }
  const time = /^(\d{1,2})(?:[:.](\d{2}))?(?!\d)/.exec(text);
  if (time) {
    const [all, hours = "", minutes = "0"] = time;
    const minute = Number(hours) * 60 + Number(minutes);
    const isTime = Number(minutes) < 60 && minute <= MINUTES_OF_DAY;
    return isTime ? { token: { kind: "time", minute }, length: all.length } : null;
  }
  const mark = /^[-,;|\n]/.exec(text);
  if (mark) {
    const kind = mark[0] === "-" ? "to" : mark[0] === "," ? "and" : "end";
    return { token: { kind }, length: 1 };
  }
  const word = /^([a-z]+)\.?/.exec(text);
  const token = word ? WORDS.get(word[1] ?? "") : undefined;
  return word && token !== undefined ? { token, length: word[0].length } : null;
}

/** The tokens of a folded text; null where a part of it cannot be read. */
export function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let rest = text; rest !== "";) {
    const blank = /^[ :&/()"]+/.exec(rest);
    if (blank) {
      rest = rest.slice(blank[0].length);
      continue;
    }
    const next = nextToken(rest);
    if (!next) return null;
    if (next.token) tokens.push(next.token);
    rest = rest.slice(next.length);
  }
  return tokens;
}
