import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { expect, test } from "./reader";

function eventsOf(text: string): ICAL.Event[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

test("the calendar of a filter opens in two readers and holds what fits", async ({ request }) => {
  for (const address of [
    "/chemnitz/veranstaltungen/kalender.ics",
    "/en/chemnitz/events/calendar.ics?type=meetup",
    "/lichtenberg/veranstaltungen/kalender.ics?online=1",
  ]) {
    const answer = await request.get(address);
    expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    const text = await answer.text();
    const events = eventsOf(text);
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(convertIcsCalendar(undefined, text).events).toHaveLength(events.length);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

test("the calendar says which dates are off, and stays empty for what there is not", async ({
  request,
}) => {
  const all = await (await request.get("/chemnitz/veranstaltungen/kalender.ics")).text();
  const workshop = eventsOf(all).find(({ summary }) => summary === "Werkstatt: Sensoren am Bett");
  expect(workshop?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  const none = await request.get("/chemnitz/veranstaltungen/kalender.ics?typ=zauberei");
  expect(none.status()).toBe(200);
  expect(eventsOf(await none.text())).toEqual([]);
});

test("each date is a file for one's own calendar", async ({ request }) => {
  const answer = await request.get("/chemnitz/veranstaltungen/forum-niederlassung/termin.ics");
  const [event, ...others] = eventsOf(await answer.text());
  expect(others).toEqual([]);
  expect(event?.summary).toBe("Messe: Niederlassen in Chemnitz");
  expect(event?.location).toContain("IHK Chemnitz");
  const day = "/lichtenberg/veranstaltungen/tag-der-pflege/2020-05-12/termin.ics";
  const [first] = eventsOf(await (await request.get(day)).text());
  expect(first?.startDate.toJSDate()).toEqual(new Date("2020-05-12T08:00:00Z"));
});

test("a series is a file with all its dates, each with a name of its own", async ({ request }) => {
  const answer = await request.get("/chemnitz/veranstaltungen/stammtisch-hausaerzte/termin.ics");
  const events = eventsOf(await answer.text());
  expect(events.length).toBeGreaterThan(5);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  const states = events.map(({ component }) => component.getFirstPropertyValue("status"));
  expect(states).toContain("CANCELLED");
});

test("who has a feed already is told that nothing has changed", async ({ request }) => {
  for (const address of ["kalender.ics?typ=messe", "feed.xml"]) {
    const url = `/chemnitz/veranstaltungen/${address}`;
    const { etag = "", "cache-control": kept } = (await request.get(url)).headers();
    expect(kept).toBe("no-cache");
    expect(etag).toMatch(/^(?:W\/)?"[\w-]{43}"$/);
    const again = await request.get(url, { headers: { "if-none-match": etag } });
    expect([again.status(), await again.text()]).toEqual([304, ""]);
  }
});

test("feeds of a filter say which, and lead to the page that lists the same", async ({
  request,
}) => {
  const query = "typ=messe&zielgruppe=aerzte";
  const atom = await (await request.get(`/chemnitz/veranstaltungen/feed.xml?${query}`)).text();
  expect(atom).toContain("Veranstaltungen in Chemnitz: Messe, Ärztinnen und Ärzte</title>");
  expect(atom).toContain("/chemnitz/veranstaltungen/suche?typ=messe&amp;zielgruppe=aerzte");
  expect(atom).not.toMatch(/<id>tag:[^,]*:\d+,/);
  const ics = await (await request.get(`/chemnitz/veranstaltungen/kalender.ics?${query}`)).text();
  const name = ICAL.Component.fromString(ics).getFirstPropertyValue("x-wr-calname");
  expect(String(name)).toContain("Messe");
});

test("the news feed names each date of a series that is off or has moved", async ({ request }) => {
  const text = await (
    await request.get("/chemnitz/veranstaltungen/feed.xml?typ=stammtisch")
  ).text();
  expect(text).toContain("Abgesagt: Stammtisch Hausärzte für Chemnitz");
  expect(text).toContain("Verlegt: Stammtisch Hausärzte für Chemnitz");
  const ids = text.match(/<id>[^<]*<\/id>/g) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});

test("the news feed of a filter names what fits", async ({ request }) => {
  const answer = await request.get("/chemnitz/veranstaltungen/feed.xml?typ=workshop");
  expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const text = await answer.text();
  expect(text.match(/<entry>/g)).toHaveLength(1);
  expect(text).toContain("Abgesagt: Werkstatt: Sensoren am Bett");
});
