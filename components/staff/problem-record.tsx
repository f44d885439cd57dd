import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ProblemState } from "@/components/network/problem-state";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import type { ProblemState as State } from "@/lib/network/problem-state";
import { portalDay } from "@/lib/portal-day";

interface ProblemRecordProps {
  region: string;
  changes: readonly { after: State; at: Date; note: string | null; madeBy: string }[];
  interests: readonly {
    caseNumber: string;
    organisation: string;
    message: string;
    createdAt: Date;
  }[];
  /** Of what its owner wrote. */
  language: string;
}

/** Who wants to work on a problem, and all that happened to it, also what no reader sees. */
export function ProblemRecord({ region, changes, interests, language }: ProblemRecordProps) {
  const locale = useLocale();
  const t = useTranslations("staff.problems");
  const dayOf = (at: Date) => longDay(portalDay(at), locale);
  const who = (madeBy: string) => {
    if (madeBy === "owner") return t("by.owner");
    return t(madeBy === "demo" ? "by.demo" : "by.staff");
  };
  return (
    <>
      <section aria-labelledby="interests">
        <h2 id="interests">{t("interestsOf", { count: interests.length })}</h2>
        <ul>
          {interests.map(({ caseNumber, organisation, message, createdAt }) => (
            <li key={caseNumber}>
              {dayOf(createdAt)}: {organisation} (
              <Link
                href={addressOf(locale, "/staff/[region]/enquiries/[enquiry]", {
                  ...{ region, enquiry: caseNumber },
                })}
                prefetch={false}
              >
                {caseNumber}
              </Link>
              )<p>{message}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{t("history")}</h2>
        <ol>
          {changes.map(({ after, at, note, madeBy }, index) => (
            <li key={index}>
              {dayOf(at)} <ProblemState state={after} /> {who(madeBy)}
              {note !== null && <p lang={language}>{note}</p>}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
