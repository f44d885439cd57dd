import { describe, expect, it } from "vitest";
import { tasks } from "@/lib/worker/tasks";
import { timetable } from "@/lib/worker/timetable";

describe("the timetable", () => {
  it("names only what the worker knows to do", () => {
    for (const { task } of timetable()) expect(Object.keys(tasks)).toContain(task);
  });
});
