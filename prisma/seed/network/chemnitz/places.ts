import { both } from "../demo-entry";

/** Where events take place; how accessible they are is invented for the demo. */
export const ihk = {
  name: "IHK Chemnitz",
  street: "Straße der Nationen 25",
  postcode: "09111",
  city: "Chemnitz",
  longitude: 12.9236,
  latitude: 50.8372,
  accessibility: ["step_free_entrance", "lift", "accessible_toilet", "accessible_stop"] as const,
  directions: both(
    "Vom Hauptbahnhof sind es sieben Minuten zu Fuß.",
    "Seven minutes’ walk from the main station.",
  ),
};

export const cwe = {
  name: "CWE Chemnitz",
  street: "Innere Klosterstraße 6–8",
  postcode: "09111",
  city: "Chemnitz",
  longitude: 12.9187,
  latitude: 50.8328,
  accessibility: ["step_free_entrance", "lift"] as const,
};

export const klinikum = {
  name: "Klinikum Chemnitz",
  street: "Flemmingstraße 2",
  postcode: "09116",
  city: "Chemnitz",
  longitude: 12.8786,
  latitude: 50.8407,
  accessibility: ["step_free_entrance", "lift", "accessible_toilet", "accessible_parking"] as const,
};

export const university = {
  name: "Technische Universität Chemnitz",
  street: "Straße der Nationen 62",
  postcode: "09111",
  city: "Chemnitz",
  longitude: 12.9268,
  latitude: 50.8394,
  accessibility: ["step_free_entrance", "lift", "induction_loop"] as const,
};

export const meetingPoint = {
  name: "Bürgertreff",
  street: "Sonnenstraße",
  postcode: "09130",
  city: "Chemnitz",
  longitude: 12.9395,
  latitude: 50.8367,
  accessibility: ["step_free_entrance", "accessible_toilet", "plain_language"] as const,
};
