import { InvalidArgumentError } from "commander";
import { z } from "zod";
import { plannedGroups, type PlannedGroup } from "@/lib/coverage/directive/planned-groups";
import type { Decay } from "@/lib/coverage/reach/decay";
import { DecayProblem, decayForms, parseDecay } from "@/lib/coverage/reach/decay-text";
import { reachMethods, type ReachMethod } from "@/lib/coverage/reach/reach-method";
import { words } from "../words";
import { plainNumber } from "./plain-row";

/** What other programs call a method. */
const OTHER_NAMES: Readonly<Record<string, ReachMethod>> = { gravity: "hansen" };

/** @example reachMethod("2SFCA") // "2sfca" */
export function reachMethod(text: string): ReachMethod {
  const name = text.trim().toLowerCase().replaceAll("_", "-");
  const method = reachMethods.find((one) => one === name) ?? OTHER_NAMES[name];
  if (method) return method;
  throw new InvalidArgumentError(words("value.method", { methods: reachMethods.join(", ") }));
}

/** A decay with the text that it was given in. */
export interface WrittenDecay {
  text: string;
  decay: Decay;
}

export function writtenDecay(text: string): WrittenDecay {
  try {
    return { text, decay: parseDecay(text) };
  } catch (error) {
    if (!(error instanceof DecayProblem)) throw error;
    throw new InvalidArgumentError(words("value.decay", { forms: decayForms.join(", ") }));
  }
}

/** @example plannedGroup("hausaerzte").careLevel // "primary" */
export function plannedGroup(text: string): PlannedGroup {
  const group = plannedGroups.find(({ slug }) => slug === text.trim().toLowerCase());
  if (group) return group;
  const groups = plannedGroups.map(({ slug }) => slug).join(", ");
  throw new InvalidArgumentError(words("value.group", { groups }));
}

/** A day as ISO writes it. */
export function isoDay(text: string): string {
  const day = z.iso.date().safeParse(text.trim());
  if (day.success) return day.data;
  throw new InvalidArgumentError(words("value.day"));
}

function numberThat(
  fits: (value: number) => boolean,
  otherwise: "number" | "aboveZero" | "atLeastOne",
) {
  return (text: string): number => {
    const value = plainNumber(text.trim());
    if (value !== null && fits(value)) return value;
    throw new InvalidArgumentError(words(`value.${otherwise}`));
  };
}

export const anyNumber = numberThat(() => true, "number");
export const numberAboveZero = numberThat((value) => value > 0, "aboveZero");
export const numberFromOne = numberThat((value) => value >= 1, "atLeastOne");

/** A number within bounds, both included. */
export function numberBetween(least: number, most: number) {
  return (text: string): number => {
    const value = plainNumber(text.trim());
    if (value !== null && value >= least && value <= most) return value;
    throw new InvalidArgumentError(words("value.between", { least, most }));
  };
}

/** A whole number within bounds, both included. */
export function wholeBetween(least: number, most: number) {
  return (text: string): number => {
    const value = plainNumber(text.trim());
    if (value !== null && Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(words("value.wholeBetween", { least, most }));
  };
}
