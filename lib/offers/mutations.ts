import "server-only";
import { db } from "@/lib/db";
import { mailSays } from "@/lib/mail/mail-values";
import { enqueueMails } from "@/lib/mail/outbox";
import { dayAfter, today } from "@/lib/portal-day";

/** Days before its last day that the owner of an offer is reminded. */
const DAYS_BEFORE = 14;

/** Days after it that the outbox still tells that a reminder was sent. */
const REMEMBERED = 31;

interface EndingOffer {
  regionId: number;
  region: string;
  key: string;
  slug: string;
  title: string;
  mail: string;
  expiresOn: string;
}

/**
 * Reminds the owners of offers that will soon be shown no longer, once for each offer and last day.
 * The mail goes to the offer's own office, else to that of the partner who owns it, else to the
 * one that the region named for either; to nobody where none of them has an address.
 *
 * @param on ISO day
 * @returns how many were reminded
 */
export async function remindOwners(on = today()): Promise<number> {
  return db().$transaction(async (tx) => {
    const offers = await tx.$queryRaw<EndingOffer[]>`
      SELECT * FROM (
        SELECT region.id AS "regionId", region.slug AS region, entry.external_key AS key, entry.slug,
          coalesce(entry.fields->'title'->>'de', entry.fields->'title'->>'en') AS title,
          entry.fields->>'expiresOn' AS "expiresOn", coalesce(entry.mail, (
            SELECT owner.mail FROM entry_link AS link
            JOIN entry AS owner ON owner.region_id = entry.region_id AND owner.kind = 'partner'
              AND owner.slug = link.target_slug
            WHERE link.entry_id = entry.id AND link.role = 'owner' AND owner.mail IS NOT NULL
            ORDER BY link.position LIMIT 1
          ), (
            SELECT route.mail FROM enquiry_route AS route
            LEFT JOIN entry_link AS link ON link.entry_id = entry.id AND link.role = 'owner'
              AND route.target = 'partner:' || link.target_slug
            WHERE route.region_id = entry.region_id AND route.mail IS NOT NULL
              AND (route.target = 'offer:' || entry.slug OR link.entry_id IS NOT NULL)
            ORDER BY route.target LIMIT 1
          )) AS mail
        FROM offer JOIN entry ON entry.id = offer.entry_id JOIN region ON region.id = entry.region_id
        WHERE (offer.shown_from IS NULL OR offer.shown_from <= now())
          AND (entry.fields->>'expiresOn')::date BETWEEN ${on}::date AND ${dayAfter(on, DAYS_BEFORE)}::date
      ) AS ending
      WHERE mail IS NOT NULL ORDER BY "regionId", key`;
    return enqueueMails(
      tx,
      offers.map(({ regionId, region, key, mail, slug, title, expiresOn }) => ({
        key: `offer-expiry:${region}:${key}:${expiresOn}`,
        ...{ regionId, recipient: mail, locale: "de" as const },
        deleteAfter: dayAfter(expiresOn, REMEMBERED),
        ...mailSays("offer-expiry", { slug, title, expiresOn }),
      })),
    );
  });
}
