import { readKept, type KeptInput } from "@/lib/forms/kept-input";

const PREFIX = "praxisnah.input.";

/** The storage of a browser may be full, switched off or forbidden; then nothing is kept. */
function attempt<Result>(act: (storage: Storage) => Result): Result | null {
  try {
    return act(window.localStorage);
  } catch {
    return null;
  }
}

/** What this browser keeps of a form, the younger first: of now, and of before that. */
export function readCopies(key: string): KeptInput[] {
  const now = Date.now();
  return [key, `${key}.older`].flatMap(
    (one) => attempt((storage) => readKept(storage.getItem(PREFIX + one), now)) ?? [],
  );
}

/** A form that somebody began and left, with the name under which the browser keeps it. */
export interface BegunInput {
  key: string;
  input: KeptInput;
}

/** The part of a form's name that all new things of a kind share. */
const NEW_THING = /^.*\/new-/;

/** What this browser keeps of other new things of the same kind, which nobody saved. */
export function readBegun(key: string): BegunInput[] {
  const [shared] = NEW_THING.exec(key) ?? [];
  if (shared === undefined) return [];
  const names = attempt((storage) =>
    Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ""),
  );
  const others = (names ?? []).filter(
    (name) => name.startsWith(PREFIX + shared) && !name.startsWith(PREFIX + key),
  );
  return others.flatMap((name) => {
    const input = attempt((storage) => readKept(storage.getItem(name), Date.now()));
    return input ? [{ key: name.slice(PREFIX.length), input }] : [];
  });
}

export function writeCopy(key: string, kept: KeptInput): void {
  attempt((storage) => storage.setItem(PREFIX + key, JSON.stringify(kept)));
}

/** Puts what was found aside, so that typing on does not overwrite it. */
export function setCopyAside(key: string): void {
  attempt((storage) => {
    const text = storage.getItem(PREFIX + key);
    if (text !== null) storage.setItem(`${PREFIX}${key}.older`, text);
  });
}

export function forgetCopy(key: string, which: "now" | "older" | "all"): void {
  attempt((storage) => {
    if (which !== "older") storage.removeItem(PREFIX + key);
    if (which !== "now") storage.removeItem(`${PREFIX}${key}.older`);
  });
}

/** Removes what is too old to be of use, of all forms. */
export function forgetOldCopies(): void {
  attempt((storage) => {
    const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
    for (const key of keys)
      if (key.startsWith(PREFIX) && readKept(storage.getItem(key), Date.now()) === null)
        storage.removeItem(key);
  });
}
