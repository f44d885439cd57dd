import type { z } from "zod";
import type { LetterAttachment, LetterBlock } from "../letter";
import type { LetterDesk } from "../letter-desk";
import { calendarFile, priceFact, seatsFact } from "./event-facts";
import type { signUpConfirmedValues } from "./event-values";
import { paragraph } from "./paragraph";

type SeatSaid = z.output<typeof signUpConfirmedValues>;

const DOOR_CODE = "door-code.png";

/** For how many, what it costs, and where to join. */
export function seatFacts(said: SeatSaid, desk: LetterDesk): { label: string; value: string }[] {
  const { t } = desk;
  const join =
    said.onlineAddress === null ? [] : [{ label: t("label.join"), value: said.onlineAddress }];
  return [seatsFact(said.seats, desk), ...priceFact(said, desk), ...join];
}

/** The code that is shown at the door, and the page that shows it, as not every mail has pictures. */
export function doorBlocks({ doorLink }: SeatSaid, { t, link }: LetterDesk): LetterBlock[] {
  if (doorLink === null) return [];
  return [
    paragraph(t("doorText")),
    { kind: "picture", name: DOOR_CODE, alternative: t("doorAlternative") },
    { kind: "link", label: t("doorLink"), url: link("check_in", doorLink) },
  ];
}

/** The date for calendars and the code for the door. */
export function seatAttachments(said: SeatSaid, { link }: LetterDesk): LetterAttachment[] {
  const calendar = calendarFile(said, said.calendar);
  if (said.doorLink === null) return [calendar];
  return [calendar, { kind: "code", name: DOOR_CODE, content: link("check_in", said.doorLink) }];
}
