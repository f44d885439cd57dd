import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db";
import { getRegion } from "@/lib/regions/queries";
import { refuseHere, succeedHere } from "./command-here";
import { createSmallRegion } from "./small-region";

const SLUG = "ansprechbar";
const contact = (...options: string[]) => ["region", "contact", SLUG, ...options];

async function stored() {
  return db().contactOffice.findFirst({
    where: { region: { slug: SLUG } },
    select: { office: true, department: true, phone: true, mail: true },
  });
}

beforeAll(async () => {
  await createSmallRegion(SLUG);
  await db().contactOffice.deleteMany({ where: { region: { slug: SLUG } } });
});

it("names the office of a region, keeps what is not said again, and shows its mail to nobody", async () => {
  expect(await refuseHere(contact("--mail", "amt@example.org"))).toContain("office");
  await succeedHere(
    contact("--office", "Stadt", "--department", "Gesundheit", "--mail", "amt@example.org"),
  );
  const told = await succeedHere(contact("--phone", "0371 1", "--json"));
  expect(told).not.toContain("amt@example.org");
  expect(await stored()).toEqual({
    ...{ office: "Stadt", department: "Gesundheit", phone: "0371 1", mail: "amt@example.org" },
  });
  expect((await getRegion(SLUG))?.contact).toEqual({
    ...{ office: "Stadt", department: "Gesundheit", phone: "0371 1", website: null },
  });
});

it("refuses what is no address", async () => {
  for (const [option, value] of [
    ["--mail", "amt@"],
    ["--website", "javascript:alert(1)"],
  ] as const)
    expect(await refuseHere(contact(option, value))).toContain(option.slice(2));
});
