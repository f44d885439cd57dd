import "server-only";
import type { Transaction } from "@/lib/db";
import type { Locale } from "@/lib/i18n/routing";
import type { KeptOffice } from "../kept-data";

/** More than one address stands for. */
const MOST = 500;

/** Offices, practices and entries that are reached by an address, by their region. */
export async function listKeptOffices(
  on: Transaction,
  mail: string,
  locale: Locale,
): Promise<KeptOffice[]> {
  return on.$queryRaw<KeptOffice[]>`
    SELECT coalesce(region.name, '') AS region, kind, told.name FROM (
      SELECT region_id, 'contact_office' AS kind, office AS name
      FROM contact_office WHERE lower(mail) = lower(${mail})
      UNION SELECT region_id, 'enquiry_route', office
      FROM enquiry_route WHERE lower(mail) = lower(${mail})
      UNION ALL SELECT region_id, 'practice', coalesce(name, slug)
      FROM practice WHERE lower(mail) = lower(${mail})
      UNION ALL SELECT region_id, 'entry',
        coalesce(fields->'title'->>${locale}, fields->'title'->>'de', slug)
      FROM entry WHERE lower(mail) = lower(${mail})
      UNION SELECT role.region_id, 'account', account.name
      FROM account JOIN account_role AS role ON role.account_id = account.id
      WHERE lower(mail) = lower(${mail})
    ) AS told LEFT JOIN region ON region.id = region_id
    ORDER BY region, kind, name LIMIT ${MOST}`;
}

/** How many enquiries of others were sent to an address as an office's. */
export async function countEnquiriesOfOthers(on: Transaction, mail: string): Promise<number> {
  const [row] = await on.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM enquiry
    WHERE lower(office_mail) = lower(${mail}) AND lower(mail) <> lower(${mail})`;
  return row?.count ?? 0;
}
