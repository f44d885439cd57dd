import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { clockTime, dayText, spansText } from "@/components/practices/hours-words";
import { confirmedText } from "@/components/practices/origin-words";
import { typedText } from "@/components/practices/filter-words";
import { acceptanceText, distanceText, todayText } from "@/components/practices/place-words";
import {
  acceptsNewPatients,
  placeStructuredData,
} from "@/components/practices/place-structured-data";
import englishWords from "@/lib/i18n/messages/en.json" with { type: "json" };
import german from "@/lib/i18n/messages/de.json" with { type: "json" };
import type { OpeningHours } from "@/lib/practices/opening-hours";

const t = createTranslator({ locale: "de", messages: german, namespace: "places" });
const english = createTranslator({ locale: "en", messages: englishWords, namespace: "places" });

test("hours read as on a door", () => {
  expect(clockTime(1440)).toBe("24:00");
  expect(clockTime(1500)).toBe("01:00");
  expect(spansText([], t)).toBe("geschlossen");
  expect(spansText([[0, 1440]], t)).toBe("rund um die Uhr geöffnet");
  expect(
    spansText(
      [
        [480, 720],
        [870, 1080],
      ],
      t,
    ),
  ).toBe("08:00–12:00 und 14:30–18:00 Uhr");
  expect(dayText({ spans: [], reason: "holiday" }, t)).toBe("geschlossen (Feiertag)");
});

test("a card says in words whether a place is open now", () => {
  const today = { day: "2026-11-23", spans: [[480, 720]] as [number, number][], reason: null };
  expect(
    todayText({ today, isOpenNow: true, opensNext: null, byAppointment: false }, "de", t),
  ).toBe("08:00–12:00 Uhr, jetzt geöffnet");
  expect(
    todayText({ today, isOpenNow: false, opensNext: null, byAppointment: true }, "de", t),
  ).toBe("08:00–12:00 Uhr, gerade geschlossen, auch nach Vereinbarung");
  expect(
    todayText({ today: null, isOpenNow: null, opensNext: null, byAppointment: false }, "de", t),
  ).toBe("nicht bekannt");
});

test("a card of a place that is closed for today says when it opens next", () => {
  const today = { day: "2026-11-22", spans: [], reason: null };
  const said = (day: string, minute: number, locale: "de" | "en" = "de") =>
    todayText(
      { today, isOpenNow: false, opensNext: { day, minute }, byAppointment: false },
      locale,
      locale === "de" ? t : english,
    );
  expect(said("2026-11-23", 480)).toBe("geschlossen, öffnet Mo 8 Uhr");
  expect(said("2026-11-28", 570)).toBe("geschlossen, öffnet Sa 9:30 Uhr");
  expect(said("2026-11-29", 480)).toBe("geschlossen, öffnet 29.11.2026 8 Uhr");
  expect(said("2026-11-23", 480, "en")).toBe("closed, opens Mon 8:00");
  expect(said("2026-11-22", 840)).toBe("geschlossen");
});

test("an answer about new patients carries the day it was checked, and none is no answer", () => {
  expect(acceptanceText({ acceptance: "accepting", checkedOn: "2026-11-01" }, "de", t)).toBe(
    "ja, nimmt auf (geprüft am 01.11.2026)",
  );
  expect(acceptanceText(null, "de", t)).toBe("nicht bekannt, bitte anrufen");
});

test("distances are told to a hundred metres, far ones to a kilometre", () => {
  expect(distanceText(0.84, "de")).toBe("0,8\u00a0km");
  expect(distanceText(12.4, "de")).toBe("12\u00a0km");
});

const source = {
  ...{ id: 1, versionId: 3, kind: null, publisher: "KV", title: "Arztsuche", licence: "", url: "" },
  ...{ asOf: "2026-06-01", demo: false, note: null },
};

test("a confirmed fact counts until a younger file says otherwise", () => {
  const confirmed = [{ field: "phone", statedOn: "2026-07-01", statedBy: "owner" as const }];
  expect(confirmedText("phone", { source, confirmed }, "de", t)).toBe(
    "von der Praxis bestätigt am 01.07.2026",
  );
  expect(confirmedText("hours", { source, confirmed }, "de", t)).toBeNull();
  const younger = { ...source, asOf: "2026-08-01" };
  expect(confirmedText("phone", { source: younger, confirmed }, "de", t)).toBeNull();
});

test("machines are told what is known of a place and nothing else", () => {
  const hours: OpeningHours = {
    weekly: [[[480, 720]], [], [], [], [], [], [[1200, 1560]]],
    holidays: [],
    exceptions: [],
    byAppointment: false,
  };
  const place = {
    ...{ name: "Praxis", street: null, postcode: "09130", city: "Chemnitz", phone: null },
    ...{ longitude: 12.9, latitude: 50.8, website: null, hours },
  };
  const url = "https://example.org/praxis";
  expect(placeStructuredData("practice", place, { url, name: "Praxis" })).toEqual({
    "@type": "MedicalClinic",
    name: "Praxis",
    url,
    address: {
      "@type": "PostalAddress",
      postalCode: "09130",
      addressLocality: "Chemnitz",
      addressCountry: "DE",
    },
    geo: { "@type": "GeoCoordinates", latitude: 50.8, longitude: 12.9 },
    openingHoursSpecification: [
      {
        "@type": "OpeningHoursSpecification",
        dayOfWeek: "https://schema.org/Monday",
        opens: "08:00",
        closes: "12:00",
      },
      {
        "@type": "OpeningHoursSpecification",
        dayOfWeek: "https://schema.org/Sunday",
        opens: "20:00",
        closes: "02:00",
      },
    ],
  });
  expect(acceptsNewPatients(null)).toEqual({});
  expect(acceptsNewPatients("existing_only")).toEqual({ isAcceptingNewPatients: false });
});

test("signs without a word are not named as what was looked for", () => {
  for (const text of ["", "%", "***", "____", "🦷"]) expect(typedText(text)).toBe("");
  expect(typedText("Dr. Müller")).toBe("Dr. Müller");
  expect(typedText("a".repeat(10_000))).toHaveLength(60);
  expect(distanceText(0, "de")).toBe("0,1\u00a0km");
});
