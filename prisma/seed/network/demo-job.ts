import type { EntryFields } from "@/lib/entries/entry";
import type { LocalisedText } from "@/lib/entries/localised-text";
import { daysFrom } from "./demo-day";
import { demoEntry, districtTies, themeTies, ties } from "./demo-entry";

type JobFields = EntryFields<"job">;

export interface JobPlan extends Pick<
  JobFields,
  "title" | "summary" | "profession" | "form" | "hours" | "startsOn" | "image"
> {
  slug: string;
  body: LocalisedText;
  employer: { slug: string; name: string; website?: string };
  themes: string[];
  districts?: string[];
  /** Days ago that it was posted, and days it is still shown. */
  posted: number;
  shown: number;
}

const NOTE = {
  de: "*Beispielanzeige: So könnte eine Stelle hier aussehen. Sie ist nicht wirklich ausgeschrieben.*",
  en: "*Sample advertisement: this is what a vacancy could look like here. It is not a real one.*",
};

function withNote({ de, en }: LocalisedText): LocalisedText {
  return {
    ...(de === undefined ? {} : { de: `${de}\n\n${NOTE.de}` }),
    ...(en === undefined ? {} : { en: `${en}\n\n${NOTE.en}` }),
  };
}

/** An advertisement that says of itself that it is a sample, posted and expiring around today. */
export function demoJob(today: string, plan: JobPlan) {
  const { slug, employer, themes, districts = [], posted, shown, body, ...fields } = plan;
  return demoEntry(
    "job",
    slug,
    {
      ...fields,
      body: withNote(body),
      employer: employer.name,
      postedOn: daysFrom(today, -posted),
      expiresOn: daysFrom(today, shown),
      ...(employer.website === undefined ? {} : { apply: employer.website }),
      contact: { office: employer.name, department: "Personalabteilung" },
    },
    [
      ...themeTies(...themes),
      ...districtTies(...districts),
      ...ties("employer", "partner", [employer.slug]),
    ],
  );
}
