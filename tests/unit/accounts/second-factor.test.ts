import { describe, expect, it } from "vitest";
import { rolesWithoutPasskey } from "@/lib/accounts/second-factor";

const editor = { role: "editor", regionId: 1, partner: null } as const;
const everywhere = { role: "administrator", regionId: null, partner: null } as const;

describe("somebody who showed no passkey", () => {
  it("may do all where no region asks for one", () => {
    const regions = [1, 2].map((id) => ({ id, asksPasskey: false }));
    expect(rolesWithoutPasskey([editor, everywhere], regions)).toEqual([editor, everywhere]);
  });

  it("may do nothing in a region that asks for one, and what they may elsewhere", () => {
    const regions = [1, 2, 3].map((id) => ({ id, asksPasskey: id === 1 }));
    expect(rolesWithoutPasskey([editor, everywhere], regions)).toEqual([
      { ...everywhere, regionId: 2 },
      { ...everywhere, regionId: 3 },
    ]);
    expect(rolesWithoutPasskey([{ ...editor, regionId: 2 }], regions)).toHaveLength(1);
  });
});
