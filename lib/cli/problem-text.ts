import type { Match, MatchReason } from "@/lib/network/matching";
import type { getProblemForStaff, listProblems } from "@/lib/network/progress/queries";
import { portalDay } from "@/lib/portal-day";
import { words } from "./words";

type ListedProblem = Awaited<ReturnType<typeof listProblems>>[number];
type StaffProblem = NonNullable<Awaited<ReturnType<typeof getProblemForStaff>>>;

/** One line per problem, for lists. */
export function problemLine(problem: ListedProblem): string {
  const { slug, state, title, organisation, ownerHidden, interests, createdOn } = problem;
  const owner = ownerHidden ? `(${organisation})` : organisation;
  return [slug, state, createdOn, String(interests), owner, title].join("\t");
}

function reasonText(reason: MatchReason): string {
  switch (reason.kind) {
    case "theme":
      return `${reason.points} ${reason.theme}`;
    case "offer":
      return `${reason.points} „${reason.offer}“`;
    case "termInProfile":
      return `${reason.points} ${reason.term}`;
    case "termInOffer":
      return `${reason.points} ${reason.term} = „${reason.offer}“`;
  }
}

const partnerText = (slug: string | null) => (slug === null ? "" : ` = ${slug}`);

/** A problem as staff read it at the terminal, with who fits it and who wants to work on it. */
export function problemText(problem: StaffProblem, partners: readonly Match[]): string {
  const { title, state, organisation, ownerHidden, contactMail, summary, description } = problem;
  const changes = problem.changes.map(
    ({ at, after, note, madeBy }) =>
      `  ${portalDay(at)} ${after} (${madeBy})${note === null ? "" : `: ${note}`}`,
  );
  const interests = problem.interests.map(
    (interest) =>
      `  ${portalDay(interest.createdAt)} ${interest.caseNumber} [${interest.status}] ${interest.organisation}${partnerText(interest.partnerSlug)} <${interest.contactMail}>: ${interest.message}`,
  );
  const matches = partners.flatMap(({ slug, name, points, reasons }) => [
    `  ${points} ${name} (${slug})`,
    ...reasons.map((reason) => `    ${reasonText(reason)}`),
  ]);
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ["", heading, ...lines] : [];
  return [
    `${title} [${state}]`,
    `${ownerHidden ? `(${organisation})` : organisation}${partnerText(problem.partnerSlug)} <${contactMail}>`,
    ...(problem.partnersAtWork.length > 0
      ? [`${words("done.problemAtWork")} ${problem.partnersAtWork.join(", ")}`]
      : []),
    [...problem.themes, ...problem.terms].join(", "),
    "",
    summary,
    "",
    description,
    ...(problem.result === null ? [] : ["", problem.result]),
    ...section(words("done.problemChanges"), changes),
    ...section(words("done.problemInterests"), interests),
    "",
    ...(matches.length > 0
      ? [words("done.problemPartners"), ...matches]
      : [words("done.noPartners")]),
  ].join("\n");
}
