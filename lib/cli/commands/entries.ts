import { Argument, Command } from "commander";
import { addressedKindSchema, type AddressedKind } from "@/lib/entries/entry";
import { localisedTextOf } from "@/lib/entries/localised-text";
import { terminalActor } from "../actor";
import { CommandProblem } from "../command-problem";
import { explain } from "../help";
import { print } from "../output";
import { ofRegion, type RegionFlag } from "../region-option";
import { openSession } from "../session";
import { words } from "../words";

/** What fits on a page beside the day, in characters. */
const LONGEST_REASON = 1_000;

interface ReasonFlags extends RegionFlag {
  reason?: string;
  reasonEn?: string;
}

async function gone(
  kind: AddressedKind,
  slug: string,
  { region, reason: de, reasonEn: en }: ReasonFlags,
  command: Command,
): Promise<void> {
  const { data: told } = localisedTextOf(LONGEST_REASON).safeParse({ de, en });
  if (told === undefined) throw new CommandProblem("reasonNeeded", { limit: LONGEST_REASON });
  await openSession();
  const { getRegionId } = await import("@/lib/regions/queries");
  const { tellWhyGone } = await import("@/lib/entries/addresses/mutations");
  await getRegionId(region);
  const name = await tellWhyGone(region, kind, slug, told, terminalActor());
  if (name === null) throw new CommandProblem("nothingGone", { region, kind, slug });
  print(command, { region, kind, slug, told }, words("done.goneTold", { name }));
}

/** `praxisnah entries …` */
export function entriesCommand(): Command {
  const root = explain(new Command("entries"), "entries");
  const kind = new Argument("<kind>", words("argument.goneKind"));
  explain(
    ofRegion(
      root
        .command("gone")
        .addArgument(kind.choices(addressedKindSchema.options))
        .argument("<slug>", words("argument.goneSlug")),
    ),
    "entriesGone",
    'praxisnah entries gone partner haus-am-bach --region chemnitz --reason "Das Haus ist seit Mai geschlossen."',
  )
    .option("--reason <text>", words("option.reason"))
    .option("--reason-en <text>", words("option.reasonEn"))
    .action(gone);
  return root;
}
