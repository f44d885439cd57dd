import { describe, expect, it } from "vitest";
import {
  canMove,
  isEditable,
  isFinished,
  isPublic,
  needsResult,
  nextStates,
  problemStates,
  takesInterest,
} from "@/lib/network/problem-state";

/** Every move there is; o stands for the owner, s for staff, - for nobody. */
const TABLE = `
            draft review open matched running solved withdrawn
  draft     -     o      -    -       -       -      os
  review    -     -      s    -       -       -      os
  open      -     -      -    s       -       -      os
  matched   -     -      s    -       s       -      os
  running   -     -      s    -       -       s      os
  solved    -     -      -    -       -       -      -
  withdrawn -     -      -    -       -       -      -
`;

const cells = TABLE.trim()
  .split("\n")
  .slice(1)
  .flatMap((line) => {
    const [from = "", ...who] = line.trim().split(/\s+/);
    return who.map((letters, index) => ({ from, to: problemStates[index] ?? "", letters }));
  });

const stateOf = (name: string) => {
  const found = problemStates.find((state) => state === name);
  if (!found) throw new Error(name);
  return found;
};

describe("the state of a problem", () => {
  it.each(cells)("$from → $to: $letters", ({ from, to, letters }) => {
    expect(canMove(stateOf(from), stateOf(to), "owner")).toBe(letters.includes("o"));
    expect(canMove(stateOf(from), stateOf(to), "staff")).toBe(letters.includes("s"));
  });

  it("has a table for all 49 pairs", () => {
    expect(cells).toHaveLength(problemStates.length ** 2);
  });

  it("leads somewhere until it is finished", () => {
    expect(nextStates("matched", "staff")).toEqual(["open", "running", "withdrawn"]);
    expect(nextStates("matched", "owner")).toEqual(["withdrawn"]);
    expect(problemStates.filter(isFinished)).toEqual(["solved", "withdrawn"]);
  });

  it("is public only between review and withdrawal", () => {
    expect(problemStates.filter(isPublic)).toEqual(["open", "matched", "running", "solved"]);
  });

  it("takes interest while partners are sought, and needs a result to be solved", () => {
    expect(problemStates.filter(takesInterest)).toEqual(["open"]);
    expect(problemStates.filter(needsResult)).toEqual(["solved"]);
    expect(problemStates.filter((one) => !isEditable(one))).toEqual(["draft", "withdrawn"]);
  });
});
