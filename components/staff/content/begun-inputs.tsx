"use client";

import { useState, useSyncExternalStore } from "react";
import type { KeptInput } from "@/lib/forms/kept-input";
import { forgetCopy, readBegun, type BegunInput } from "./browser-copy";
import { FoundInput } from "./found-input";

interface BegunInputsProps {
  /** Of the form that something new is begun in. */
  storageKey: string;
  words: { found: string; restore: string; discard: string };
  locale: "de" | "en";
  /** Goes on with what was begun; it has to be kept before this returns. */
  onTake: (input: KeptInput) => void;
}

const never = () => () => undefined;

/** What somebody began before in this browser and left, to go on with or to throw away. */
export function BegunInputs(props: BegunInputsProps) {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isInBrowser && <OfferedInputs key={props.storageKey} {...props} />;
}

function OfferedInputs({ storageKey, words, locale, onTake }: BegunInputsProps) {
  const [begun, setBegun] = useState(() => readBegun(storageKey));
  const forget = (one: BegunInput) => {
    forgetCopy(one.key, "now");
    setBegun(begun.filter((other) => other !== one));
  };
  return begun.map((one) => (
    <FoundInput
      key={one.key}
      {...{ copy: one.input, words, locale }}
      onRestore={() => {
        onTake(one.input);
        forget(one);
      }}
      onDiscard={() => forget(one)}
    />
  ));
}
