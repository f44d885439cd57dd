"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { CellFrame, useCell, type CellWords } from "./cell-frame";
import styles from "./content.module.css";

export interface LinkOption {
  slug: string;
  name: string;
}

export interface LinkWords {
  add: string;
  remove: string;
  /** "# entfernen". */
  removeNamed: string;
  unknown: string;
}

interface LinkFieldProps {
  words: CellWords;
  /** Slugs or names, parted by semicolons. */
  stored: string;
  options: readonly LinkOption[];
  linkWords: LinkWords;
}

const never = () => () => undefined;

function parts(text: string): string[] {
  return [...new Set(text.split(";").map((part) => part.trim()))].filter((part) => part !== "");
}

/** Ties to other things; without JavaScript a text of their names. */
export function LinkField(props: LinkFieldProps) {
  const { words, stored } = props;
  const { shown, error, key, shared } = useCell(words, [stored]);
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const text = shown[0] ?? "";
  return (
    <CellFrame words={words} error={error}>
      {isReady ? (
        <LinkChoice key={key} {...props} text={text} shared={shared} />
      ) : (
        <input
          {...shared}
          id={words.name}
          name={words.name}
          type="text"
          className={styles.control}
          defaultValue={text}
        />
      )}
    </CellFrame>
  );
}

function LinkChoice({
  words: { name },
  options,
  linkWords,
  text,
  shared,
}: LinkFieldProps & { text: string; shared: ReturnType<typeof useCell>["shared"] }) {
  const [chosen, setChosen] = useState<readonly string[]>(() => parts(text));
  const [typed, setTyped] = useState("");
  const hidden = useRef<HTMLInputElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) hidden.current?.dispatchEvent(new Event("input", { bubbles: true }));
    isFirst.current = false;
  }, [chosen]);
  const labelOf = (part: string) =>
    options.find(({ slug, name: called }) => slug === part || called === part)?.name ??
    `${part} (${linkWords.unknown})`;
  const take = (what: string) => {
    const found = options.find(({ slug, name: called }) => called === what || slug === what);
    setChosen(parts([...chosen, found?.slug ?? what].join(";")));
    setTyped("");
  };
  /** What is called so, or else the first that begins or goes on like it. */
  const bestMatch = (what: string): string => {
    const asked = what.toLocaleLowerCase();
    const isCalled = (test: (called: string) => boolean) =>
      options.find(({ name: called }) => test(called.toLocaleLowerCase()))?.name;
    return (
      isCalled((called) => called.startsWith(asked)) ??
      isCalled((called) => called.includes(asked)) ??
      what
    );
  };
  const change = (what: string) => {
    if (options.some(({ name: called }) => called === what)) take(what);
    else setTyped(what);
  };
  return (
    <>
      <input ref={hidden} type="hidden" name={name} value={chosen.join("; ")} />
      {chosen.length > 0 && (
        <ul className={styles.chips}>
          {chosen.map((part) => (
            <li key={part}>
              <button
                type="button"
                className={styles.button}
                aria-label={linkWords.removeNamed.replace("#", labelOf(part))}
                onClick={() => {
                  setChosen(chosen.filter((one) => one !== part));
                  search.current?.focus();
                }}
              >
                {labelOf(part)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        {...shared}
        ref={search}
        id={name}
        type="text"
        list={`${name}-options`}
        className={styles.control}
        placeholder={linkWords.add}
        autoComplete="off"
        value={typed}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => typed.trim() !== "" && take(typed.trim())}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          if (typed.trim() !== "") take(bestMatch(typed.trim()));
        }}
      />
      <datalist id={`${name}-options`}>
        {options
          .filter(({ slug }) => !chosen.includes(slug))
          .map(({ slug, name: called }) => (
            <option key={slug} value={called} />
          ))}
      </datalist>
    </>
  );
}
