import { localise } from "@/lib/entries/localised-text";
import type { SignUpQuestion } from "@/lib/entries/kinds/event-sign-up";
import type { Locale } from "@/lib/i18n/routing";
import { localTime } from "@/lib/portal-day";
import type { ListedGuest } from "./queries";

/** Words of the organiser's file. */
export interface FileWords {
  name: string;
  mail: string;
  seats: string;
  state: string;
  signedUp: string;
  checkedIn: string;
  yes: string;
  states: Readonly<Record<ListedGuest["state"], string>>;
}

/** An answer in words; nothing for a box that was left. */
export function answerText(
  { key, sort, choices }: SignUpQuestion,
  answers: ListedGuest["answers"],
  { yes }: Pick<FileWords, "yes">,
  locale: Locale,
): string {
  const given = answers[key] ?? "";
  if (sort === "checkbox") return given === "yes" ? yes : "";
  const choice = choices.find((one) => one.key === given);
  return choice ? localise(choice.label, locale).text : given;
}

/**
 * The list of who comes or waits as a table, with a column for each question.
 *
 * @returns the headings, and a row for each
 */
export function guestFile(
  guests: readonly ListedGuest[],
  questions: readonly SignUpQuestion[],
  words: FileWords,
  locale: Locale,
): { columns: string[]; rows: (string | number)[][] } {
  const moment = (at: Date | null) => (at === null ? "" : localTime(at).replace("T", " "));
  const { name, mail, seats, state, signedUp, checkedIn, states } = words;
  const asked = questions.map(({ label }) => localise(label, locale).text);
  return {
    columns: [name, mail, seats, state, signedUp, checkedIn, ...asked],
    rows: guests.map((guest) => [
      ...[guest.name, guest.mail, guest.seats, states[guest.state]],
      ...[moment(guest.createdAt), moment(guest.checkedInAt)],
      ...questions.map((question) => answerText(question, guest.answers, words, locale)),
    ]),
  };
}
