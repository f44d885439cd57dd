import type { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";

/** The program in a language, with what it prints and how it ends. */
async function typed(language: string, parameters: readonly string[]) {
  vi.resetModules();
  vi.stubEnv("LC_ALL", language);
  const { runCommandLine } = await import("@/lib/cli/command-line");
  const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const shown = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  const code = await runCommandLine(parameters);
  const output = shown.mock.calls.map(([text]) => String(text)).join("");
  const lines = errors.mock.calls.map(([line]) => String(line));
  vi.restoreAllMocks();
  return { code, errors: lines, output };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const population = ["import", "population", "--region", "r", "--file", "f"];
const levels =
  "bezirk, stadtbezirk, ortsteil, stadtteil, prognoseraum, bezirksregion, planungsraum, gemeinde, nachbargebiet";
const commands =
  "region, import, datasets, profiles, entries, practices, problems, events, enquiries, groups, results, demo, database, user, audit, mail, retention, worker, accessibility, coverage, outlook";

describe("a command line that cannot be understood", () => {
  it.each([
    [
      [],
      "commandNeeded",
      `Hinter „praxisnah“ fehlt ein Befehl: ${commands}. „praxisnah --help“ erklärt sie.`,
      `After “praxisnah” a command is missing: ${commands}. “praxisnah --help” explains them.`,
    ],
    [
      ["datasets"],
      "commandNeeded",
      "Hinter „praxisnah datasets“ fehlt ein Befehl: list, show, withdraw, restore, export, aliases, forget-alias. „praxisnah datasets --help“ erklärt sie.",
      "After “praxisnah datasets” a command is missing: list, show, withdraw, restore, export, aliases, forget-alias. “praxisnah datasets --help” explains them.",
    ],
    [
      ["improt"],
      "unknownCommand",
      `Den Befehl „improt“ gibt es nicht. Gemeint ist vielleicht „import“. Es gibt: ${commands}.`,
      `There is no command “improt”. Perhaps “import” is meant. There are: ${commands}.`,
    ],
    [
      [...population, "--yaer", "2025"],
      "unknownOption",
      "Die Angabe --yaer gibt es hier nicht. Gemeint ist vielleicht --year. „praxisnah import population --help“ zeigt, was es gibt.",
      "There is no option --yaer here. Perhaps --year is meant. “praxisnah import population --help” shows what there is.",
    ],
    [
      ["import", "population", "--file", "f"],
      "optionNeeded",
      "--region <slug> fehlt. „praxisnah import population --help“ zeigt ein Beispiel.",
      "--region <slug> is missing. “praxisnah import population --help” shows an example.",
    ],
    [
      [...population, "--year"],
      "optionWithoutValue",
      "Hinter --year <year> fehlt ein Wert.",
      "After --year <year> a value is missing.",
    ],
    [
      ["region", "create"],
      "argumentNeeded",
      "Hinter „praxisnah region create“ fehlt <region>. „praxisnah region create --help“ zeigt ein Beispiel.",
      "After “praxisnah region create” <region> is missing. “praxisnah region create --help” shows an example.",
    ],
    [
      ["region", "create", "bad", "salza"],
      "tooManyArguments",
      "Hinter „praxisnah region create“ steht mehr, als dazu gehört. Was Leerzeichen enthält, gehört in Anführungszeichen.",
      "After “praxisnah region create” there is more than belongs there. What has blanks in it goes into quotation marks.",
    ],
    [
      [...population, "--level", "it's"],
      "badChoice",
      `--level kann nicht „it's“ sein. Möglich ist: ${levels}.`,
      `--level cannot be “it's”. Possible is: ${levels}.`,
    ],
    [
      ["datasets", "export", "karte", "--region", "r", "--file", "f"],
      "badChoice",
      "<kind> kann nicht „karte“ sein. Möglich ist: boundaries, population, practices, counts, figures, places, aliases, crosswalk, localities, living_conditions, themes, partners, working_groups, initiatives, news, statements, pages, jobs, location_profiles, home_pages, offers, aid, training_stations, events, hsds, fhir.",
      "<kind> cannot be “karte”. Possible is: boundaries, population, practices, counts, figures, places, aliases, crosswalk, localities, living_conditions, themes, partners, working_groups, initiatives, news, statements, pages, jobs, location_profiles, home_pages, offers, aid, training_stations, events, hsds, fhir.",
    ],
    [
      ["region", "update", "r", "--district-type", "7"],
      "badArgument",
      "--district-type kann nicht „7“ sein. Der Kreistyp ist eine Zahl von 1 bis 6.",
      "--district-type cannot be “7”. The district type is a number from 1 to 6.",
    ],
    [
      ["datasets", "show", "is invalid. x", "--region", "r"],
      "badArgument",
      "<id> kann nicht „is invalid. x“ sein. Die Nummer eines Datenstands steht in „praxisnah datasets list“ vorn.",
      "<id> cannot be “is invalid. x”. “praxisnah datasets list” shows the number of each version in front.",
    ],
    [
      [...population, "--year", "25"],
      "sourceIncomplete",
      "Woher stammen die Zahlen? Es fehlt: --source publisher=… --source title=… --source licence=… --source date=….",
      "Where do the figures come from? Missing: --source publisher=… --source title=… --source licence=… --source date=….",
    ],
    [
      ["region", "create", "Ä"],
      "badRequest",
      "<region>: darf nur aus Kleinbuchstaben, Ziffern und Bindestrichen bestehen.",
      "<region>: may only have lower-case letters, digits and hyphens.",
    ],
  ])(
    "%j is answered in one line of the terminal's language",
    async (words, code, german, english) => {
      expect(await typed("de_DE.UTF-8", words)).toMatchObject({
        code: 2,
        errors: [`praxisnah: ${german}`],
        output: "",
      });
      const { errors } = await typed("C", words);
      expect(errors).toEqual([`praxisnah: ${english}`]);
      const forPrograms = await typed("C", [...words, "--json"]);
      if (words.length > 1 && code !== "optionWithoutValue")
        expect(forPrograms.errors).toEqual([JSON.stringify({ error: { code, message: english } })]);
    },
  );
});

/** Every command of a tree with the words that lead to it. */
function commandsBelow(command: Command, path: readonly string[] = []): [string[], Command][] {
  return command.commands.flatMap((one) => {
    const words = [...path, one.name()];
    return [[words, one] as [string[], Command], ...commandsBelow(one, words)];
  });
}

/** The words of a shell line, without the quotation marks around some. */
function wordsOf(line: string): string[] {
  const words = line.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  return words.filter((word) => word !== "\\").map((word) => word.replaceAll('"', ""));
}

const { program } = await import("@/lib/cli/program");
const leaves = commandsBelow(program()).filter(([, command]) => command.commands.length === 0);

describe("the help", () => {
  it.each(leaves.map(([path]) => path))(
    "of %s %s shows an example that can be typed",
    async (...path) => {
      const words = path.filter((word): word is string => typeof word === "string");
      const { code, output } = await typed("de_DE.UTF-8", [...words, "--help"]);
      expect(code).toBe(0);
      const [, example = ""] = /\nBeispiel:\n {2}(.*(?:\\\n.*)*)/.exec(output) ?? [];
      const [name, ...parameters] = wordsOf(example);
      expect([name, ...parameters.slice(0, words.length)]).toEqual(["praxisnah", ...words]);
      const parsing = program();
      for (const [, command] of commandsBelow(parsing)) command.action(() => undefined);
      await parsing.parseAsync(parameters, { from: "user" });
    },
  );

  it("is in the language of the terminal throughout", async () => {
    const { output } = await typed("de_DE.UTF-8", ["import", "places", "--help"]);
    expect(output).toMatch(/^Aufruf: praxisnah import places \[Optionen\]\n/);
    expect(output).toContain("\nOptionen:\n");
    expect(output).toContain("\nFelder (--map SPALTE=FELD):\n  key ");
    expect(output).not.toMatch(/Usage|Options|default|choices|display/);
    const group = await typed("de_DE.UTF-8", ["datasets", "--help"]);
    expect(group.output).toContain("\nBefehle:\n  list  ");
    expect(group.output).toContain("\n  show <id>  ");
    expect(group.output).not.toContain("[options]");
    const english = await typed("C", ["datasets", "export", "--help"]);
    expect(english.output).toMatch(/^Usage: praxisnah datasets export \[options\] <kind>\n/);
    expect(english.output).toContain("kind of data: boundaries, population,");
  });
});
