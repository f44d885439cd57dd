import { mailsIn, OFFICE_DOMAIN } from "../support/office-mails";
import { describedRequests, type Description } from "../support/described-operations";
import { queryDatabase } from "./database-query";
import { expect, test } from "./reader";
import { placeAddresses } from "./sitemap";

const AT_ONCE = 8;
const PLACES_LOOKED_AT = 12;

const FEEDS = [
  "/sitemap.xml",
  "/robots.txt",
  "/chemnitz/aktuelles/feed.xml",
  "/en/chemnitz/news/feed.xml",
  "/chemnitz/veranstaltungen/kalender.ics",
  "/chemnitz/veranstaltungen/feed.xml",
  "/en/chemnitz/events/calendar.ics",
];

/** What has an office; all other pages are looked at as the sitemap lists them. */
const PAGES = [
  "/chemnitz",
  "/chemnitz/netzwerk/partner/klinikum-chemnitz",
  "/en/chemnitz/network/groups/hausaerzte-fuer-chemnitz",
  "/chemnitz/veranstaltungen/forum-niederlassung",
  "/chemnitz/praxen/hausarztpraxis-sonnenberg-1",
  "/chemnitz/praxen?q=sonnenberg",
];

/** Forms about something whose office reads mail, and about nothing. */
const FORMS = [
  "/chemnitz/kontakt",
  "/en/chemnitz/contact?topic=care",
  "/chemnitz/kontakt?about=partner:klinikum-chemnitz",
  "/chemnitz/kontakt?about=practice:hausarztpraxis-sonnenberg-1",
  "/chemnitz/kontakt?kind=claim_profile&about=partner:klinikum-chemnitz",
  "/chemnitz/kontakt?kind=join_group&about=working_group:hausaerzte-fuer-chemnitz",
];

test("no feed, form, file or answer of the programming interface holds the mail address of an office", async ({
  request,
}) => {
  test.setTimeout(240_000);
  const [known] = await queryDatabase<{ count: string }>(
    "SELECT count(*) AS count FROM entry WHERE mail LIKE '%@' || $1",
    [OFFICE_DOMAIN],
  );
  expect(Number(known?.count)).toBeGreaterThan(50);

  const description = (await (await request.get("/api/v1/openapi.json")).json()) as Description;
  const operations = describedRequests(description, "chemnitz");
  const places = await placeAddresses(request);
  const step = Math.ceil(places.length / PLACES_LOOKED_AT);
  const waiting = [
    ...[...FEEDS, ...PAGES, ...FORMS].map((address) => ({ address })),
    ...places.filter((_, index) => index % step === 0).map((address) => ({ address })),
    ...operations.map(({ address, mediaType }) => ({ address, accept: mediaType })),
  ];
  expect(waiting.length).toBeGreaterThan(50);
  const found: string[] = [];
  const look = async ({ address, accept }: { address: string; accept?: string }) => {
    const answer = await request.get(address, accept ? { headers: { accept } } : {});
    if (answer.status() !== 200) found.push(`${address}: status ${answer.status()}`);
    found.push(...mailsIn(await answer.text()).map((mail) => `${address}: ${mail}`));
  };
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await look(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(found).toEqual([]);
});
