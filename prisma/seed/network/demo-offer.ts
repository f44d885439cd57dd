import type { EntryFields } from "@/lib/entries/entry";
import type { LocalisedText } from "@/lib/entries/localised-text";
import { daysFrom } from "./demo-day";
import { both, demoEntry, districtTies, themeTies, ties } from "./demo-entry";

type OfferFields = EntryFields<"offer">;

export interface OfferPlan extends Pick<
  OfferFields,
  "title" | "summary" | "type" | "specialtyGroups" | "seats" | "hours" | "staff" | "rooms"
> {
  slug: string;
  body: LocalisedText;
  /** A partner whose offer it could be; without one a provider who is invented as well. */
  owner?: { slug: string; name: string };
  themes: string[];
  district: string;
  access?: OfferFields["roomAccess"];
  /** Patients in a quarter, as of the day of posting. */
  patients?: number;
  /** Days ago that it was posted, days it is still shown, and days until it can be taken up. */
  posted: number;
  shown: number;
  from?: number;
}

const NOTE = both(
  "*Beispielangebot: So könnte ein Angebot hier aussehen. Praxis und Zahlen sind erfunden.*",
  "*Sample offer: this is what an offer could look like here. Practice and figures are invented.*",
);

const INVENTED = "Demo-Anbieter";

/** An offer that says of itself that it is a sample, posted and expiring around today. */
export function demoOffer(today: string, plan: OfferPlan) {
  const {
    slug,
    owner,
    themes,
    district,
    access = [],
    patients,
    posted,
    shown,
    from,
    ...said
  } = plan;
  const { body, ...fields } = said;
  const postedOn = daysFrom(today, -posted);
  const name = owner?.name ?? INVENTED;
  return demoEntry(
    "offer",
    slug,
    {
      ...fields,
      body: both(`${body.de ?? ""}\n\n${NOTE.de ?? ""}`, `${body.en ?? ""}\n\n${NOTE.en ?? ""}`),
      owner: name,
      roomAccess: access,
      keyFigures:
        patients === undefined
          ? []
          : [
              {
                label: both("Behandelte im Quartal", "Patients in a quarter"),
                value: patients,
                asOf: postedOn,
                source: name,
              },
            ],
      ...(from !== undefined && { availableFrom: daysFrom(today, from) }),
      postedOn,
      expiresOn: daysFrom(today, shown),
      contact: { office: name },
    },
    [
      ...themeTies(...themes),
      ...districtTies(district),
      ...(owner ? ties("owner", "partner", [owner.slug]) : []),
    ],
  );
}
