import { COLUMNS_OF_ENTRY } from "@/lib/entries/columns-of-entry";
import { entryLinkSchema, type EntryLink, type EntryRecord } from "@/lib/entries/entry";
import type { LinkColumn } from "@/lib/entries/entry-column";
import { entryKindOf, type EntryKind } from "@/lib/entries/entry-kind";
import { entrySlugOf, isEntrySlug } from "@/lib/entries/entry-slug";
import type { SourceRow } from "../files/source-table";
import type { Finding } from "../finding";
import type { EntryRequest } from "../import-request";
import { DatasetProblem } from "../problem";
import type { RecordEntry } from "../record-payload";
import { readKey } from "../values/key-value";
import { readMail } from "../values/mail-value";
import { absenceOf } from "../values/missing-value";
import { cut, partsOf } from "./entry-cell";
import { entryFieldReader } from "./entry-fields";
import { LinkFinder, targetSlugOf } from "./entry-links";
import { readMoment } from "./entry-moments";
import type { KindInput, KindReading } from "./kind-input";
import { publishedEntry } from "./record-entries";

type Input = KindInput<EntryRequest>;
type Fault = Omit<Finding, "line">;

const LONGEST_KEY = 200;

/** Reads themes, partners, news and all other things that have an address and are text. */
export async function readEntries(input: Input): Promise<KindReading> {
  const { reader, log, table, request, context } = input;
  const kind = entryKindOf(request.kind);
  reader.require("title", "title_en");
  const headingOf = (name: string) => reader.columnsOf(name)[0]?.column ?? name;
  const fieldsOf = entryFieldReader(kind, reader, headingOf);
  const finder = new LinkFinder(context.named);
  const names = new EntryNames(kind, input, headingOf);
  const entries = new Map<string, RecordEntry>();
  let read = 0;
  for await (const row of reader.rows()) {
    const told = fieldsOf(row, read);
    read += 1;
    const time = momentsOf(input, row, headingOf);
    const mail = mailOf(input, row, headingOf);
    const faults = [...("faults" in told ? told.faults : []), ...time.faults, ...mail.faults];
    const name = "fields" in told ? names.of(row, told.fields) : null;
    if (name && "fault" in name) faults.push(name.fault);
    const [first, ...others] = faults;
    if (first) {
      log.reject(row, first);
      for (const fault of others) log.add({ ...fault, line: row.line });
    }
    if (first || !name || "fault" in name || !("fields" in told)) continue;
    const links = linksOf(kind, input, row, finder);
    if ("employer" in told.fields) tieEmployer(links, told.fields.employer, finder);
    const { publishFrom, publishUntil } = time;
    const record: EntryRecord = {
      kind,
      ...name,
      fields: told.fields,
      publishFrom,
      publishUntil,
      links,
      ...(mail.address === null ? {} : { mail: mail.address }),
    };
    const entry = publishedEntry(record);
    entries.set(entry.key, entry);
    names.take(name, row.line);
  }
  // Where each single one is broken, the report says so line by line.
  const isBroken = (table.rejected?.length ?? 0) > 0;
  if (read === 0 && !isBroken) throw new DatasetProblem("noRows", { file: table.file.name });
  const taken = entries.size;
  return { entries: entries.values(), read, taken, level: null, districtsWithoutData: [] };
}

interface EntryName {
  key: string;
  slug: string;
}

/** Gives every entry of a file its key and its address, each once. */
class EntryNames {
  private readonly keys = new Set<string>();
  private readonly slugs = new Set<string>();
  private readonly known: ReadonlyMap<string, EntryName>;
  private readonly owners: ReadonlyMap<string, string>;

  constructor(
    kind: EntryKind,
    private readonly input: Input,
    private readonly headingOf: (name: string) => string,
  ) {
    const own = input.context.named.filter((thing) => thing.kind === kind);
    this.known = new Map(own.map(({ key, slug }) => [key, { key, slug }]));
    this.owners = new Map(own.map(({ key, slug }) => [slug, key]));
  }

  of(row: SourceRow, fields: EntryRecord["fields"]): EntryName | { fault: Fault } {
    const { title } = fields;
    const { reader } = this.input;
    const given = reader.has("slug") ? reader.text(row, "slug") : "";
    const column = this.headingOf("slug");
    if (given !== "" && !isEntrySlug(given))
      return { fault: { code: "brokenSlug", about: cut(given), column } };
    const keyCell = reader.has("key") ? reader.cell(row, "key") : null;
    const said = absenceOf(keyCell) === null ? readKey(keyCell) : null;
    if (said && "code" in said) return { fault: { ...said, column: this.headingOf("key") } };
    if (said && said.key.length > LONGEST_KEY)
      return { fault: tooLong(this.headingOf("key"), LONGEST_KEY) };
    const slug = given || this.slugFor(said?.key ?? null, title.de ?? title.en ?? "", fields);
    if (slug === "") return { fault: { code: "noSlug", about: cut(title.de ?? title.en ?? "") } };
    const key = said?.key ?? this.owners.get(slug) ?? slug;
    if (this.keys.has(key) || this.slugs.has(slug))
      return { fault: { code: "duplicateKey", about: this.keys.has(key) ? key : slug } };
    return { key, slug };
  }

  /** Without an address in the file: the one that the key has, else one made from the title. */
  private slugFor(key: string | null, title: string, fields: EntryRecord["fields"]): string {
    const own = key === null ? undefined : this.known.get(key)?.slug;
    if (own !== undefined) return own;
    const slug = entrySlugOf(title);
    // Meetings of one name are told apart by their days.
    const dated = "starts" in fields ? entrySlugOf(`${title} ${fields.starts.slice(0, 10)}`) : "";
    if (key === null) return this.slugs.has(slug) && dated !== "" ? dated : slug;
    const isTaken = (one: string) => this.owners.has(one) || this.slugs.has(one) || one === "";
    if (!isTaken(slug)) return slug;
    return isTaken(dated) ? entrySlugOf(`${title} ${key}`) : dated;
  }

  take({ key, slug }: EntryName, line: number): void {
    this.keys.add(key);
    this.slugs.add(slug);
    const owner = this.owners.get(slug);
    if (owner !== undefined && owner !== key)
      this.input.log.add({ code: "slugTaken", line, about: slug });
  }
}

function tooLong(column: string, limit: number): Fault {
  return { code: "tooLong", about: column, column, values: { limit } };
}

function momentsOf({ reader }: Input, row: SourceRow, headingOf: (name: string) => string) {
  const faults: Fault[] = [];
  const momentOf = (name: "publishFrom" | "publishUntil") => {
    const cell = reader.has(name) ? reader.cell(row, name) : null;
    if (absenceOf(cell) !== null) return null;
    const moment = readMoment(cell, name === "publishUntil");
    if (moment === null)
      faults.push({ code: "noDate", about: cut(reader.text(row, name)), column: headingOf(name) });
    return moment;
  };
  const [publishFrom, publishUntil] = [momentOf("publishFrom"), momentOf("publishUntil")];
  if (publishFrom !== null && publishUntil !== null && publishUntil <= publishFrom)
    faults.push({
      ...{ code: "endBeforeStart", about: `${publishFrom} – ${publishUntil}` },
      column: headingOf("publishUntil"),
    });
  return { publishFrom, publishUntil, faults };
}

/** Where enquiries go: whoever mistypes it is told, as its mails would be lost. */
function mailOf({ reader }: Input, row: SourceRow, headingOf: (name: string) => string) {
  const cell = reader.has("mail") ? reader.cell(row, "mail") : null;
  const address = absenceOf(cell) === null ? readMail(cell) : null;
  if (address !== null || absenceOf(cell) !== null) return { address, faults: [] };
  const [about, column] = [cut(reader.text(row, "mail")), headingOf("mail")];
  return { address, faults: [{ code: "brokenMailAddress", about, column } satisfies Fault] };
}

function linksOf(
  kind: EntryKind,
  { reader, log }: Input,
  row: SourceRow,
  finder: LinkFinder,
): EntryLink[] {
  const cellOf = (name: string) => {
    const cell = reader.has(name) ? reader.cell(row, name) : null;
    return absenceOf(cell) === null ? cell : null;
  };
  const columns = COLUMNS_OF_ENTRY[kind].filter((column) => column.sort === "link");
  const named = columns.flatMap(({ name, role, targetKind }: LinkColumn) =>
    partsOf(cellOf(name)).flatMap((part): EntryLink[] => {
      const text = String(part);
      const found = finder.find(targetKind, text);
      const targetSlug = found?.slug ?? targetSlugOf(text);
      const column = reader.columnsOf(name)[0]?.column ?? name;
      if (!found) log.addOnce({ ...finder.unknown(targetKind, text), line: row.line, column });
      return targetSlug === null ? [] : [{ role, targetKind, targetSlug }];
    }),
  );
  const others = partsOf(cellOf("links")).flatMap((part): EntryLink[] => {
    const link = entryLinkSchema.safeParse(part);
    if (link.success) return [link.data];
    log.add({ code: "brokenLink", line: row.line, about: cut(JSON.stringify(part)) });
    return [];
  });
  return [...named, ...others];
}

/** An employer who is a partner of the network is tied to its profile, also without being told. */
function tieEmployer(links: EntryLink[], employer: string, finder: LinkFinder): void {
  const partner = finder.find("partner", employer);
  if (partner && !links.some(({ role }) => role === "employer"))
    links.push({ role: "employer", targetKind: "partner", targetSlug: partner.slug });
}
