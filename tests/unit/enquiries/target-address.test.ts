import { expect, it } from "vitest";
import { targetInAddress, targetOfAddress } from "@/lib/enquiries/routes/target-address";

it.each(["topic:care", "kind:working_group", "partner:tu-chemnitz", "problem:a"])(
  "%s goes into an address and comes back",
  (target) => {
    expect(targetInAddress(target)).not.toContain(":");
    expect(targetOfAddress(targetInAddress(target))).toBe(target);
  },
);

it.each(["", "new", "topic", "topic-weather", "partner-TU", "a-b"])(
  "%j names no target",
  (part) => {
    expect(targetOfAddress(part)).toBeNull();
  },
);
