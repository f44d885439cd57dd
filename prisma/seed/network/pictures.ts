import type { EntryImage } from "@/lib/entries/entry-parts";

function picture(name: string, de: string, en: string): EntryImage {
  const alternative = { de, en };
  return {
    src: `/pictures/${name}.svg`,
    width: 800,
    height: 450,
    alternative,
    credit: "Praxisnah",
  };
}

/** Drawings of the portal's own. */
export const pictures = {
  network: picture(
    "network",
    "Zeichnung: Über den Dächern einer Stadt sind helle Punkte durch Linien verbunden.",
    "Drawing: bright dots above the roofs of a city, joined by lines.",
  ),
  hands: picture(
    "hands",
    "Zeichnung: Zwei offene Hände halten ein Herz.",
    "Drawing: two open hands holding a heart.",
  ),
  path: picture(
    "path",
    "Zeichnung: Ein Weg führt in Bögen über grüne Hügel, vorbei an vier Wegmarken, zu einem Haus mit Kreuz.",
    "Drawing: a path winds over green hills past four markers to a house with a cross.",
  ),
  home: picture(
    "home",
    "Zeichnung: Ein Haus mit Rampe neben einem großen Baum, davor eine Bank.",
    "Drawing: a house with a ramp beside a big tree, with a bench in front.",
  ),
  signal: picture(
    "signal",
    "Zeichnung: Ein Tablet zeigt eine Herzschlagkurve, kleine Sensoren senden ihm Signale.",
    "Drawing: a tablet showing a heartbeat, with small sensors sending signals to it.",
  ),
  practice: picture(
    "practice",
    "Zeichnung: Ein Stethoskop liegt auf dem Plan einer Stadt mit farbigen Stadtteilen.",
    "Drawing: a stethoscope lying on the plan of a city with coloured districts.",
  ),
};
