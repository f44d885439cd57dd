import { roles, type Role } from "@/lib/accounts/role";
import { ANONYMOUS, type User } from "@/lib/accounts/user";

/** Everybody who may ask for something, by a name; `here` and `there` are two regions. */
export function peopleOf(here: number, there: number): Record<string, User> {
  const one = (role: Role, regionId: number | null, partner: string | null = null): User => ({
    id: 1,
    roles: [{ role, regionId, partner }],
  });
  const staff = roles.filter((role) => role !== "partner");
  return {
    anonymous: ANONYMOUS,
    ...Object.fromEntries(staff.map((role) => [role, one(role, here)])),
    ...Object.fromEntries(staff.map((role) => [`${role} elsewhere`, one(role, there)])),
    "administrator of all": one("administrator", null),
    partner: one("partner", here, "labor"),
    "other partner": one("partner", here, "praxis"),
    "partner elsewhere": one("partner", there, "labor"),
    "without a role": { id: 1, roles: [] },
  };
}

const ALL = ["administrator", "administrator of all"];

/** Who may do what asks for a right in a region. */
export const WHO = {
  read: ["viewer", "editor", "publisher", "analyst", ...ALL],
  write: ["editor", "publisher", ...ALL],
  publish: ["publisher", ...ALL],
  data: ["analyst", ...ALL],
  manage: ALL,
  manageEverywhere: ["administrator of all"],
  /** Besides staff, the partner whose something is. */
  writeOrOwn: ["editor", "publisher", ...ALL, "partner"],
} as const;
