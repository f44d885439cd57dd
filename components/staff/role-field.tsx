import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/form/select-field";
import { roleChoice } from "@/lib/accounts/management/schema";
import { roles } from "@/lib/accounts/role";

interface RoleFieldProps {
  partners: readonly { slug: string; names: readonly string[] }[];
  /** See `roleChoice`; "none" for no role. */
  initial: string;
  /** Whether no role can be chosen. */
  canBeNone?: boolean;
}

/** What somebody may do in a region: a role of staff, or being of a partner. */
export function RoleField({ partners, initial, canBeNone = false }: RoleFieldProps) {
  const t = useTranslations("staff.accounts");
  const staff = roles.filter((role) => role !== "partner");
  const choices = [
    ...(canBeNone ? [{ value: "none", label: t("noRole") }] : []),
    ...staff.map((value) => ({ value, label: t(`roleNames.${value}`) })),
    ...partners.map(({ slug, names: [name = slug] }) => ({
      value: roleChoice({ role: "partner", partner: slug }),
      label: t("ofPartner", { partner: name }),
    })),
  ];
  return <SelectField name="role" label={t("role")} choices={choices} initial={initial} />;
}
