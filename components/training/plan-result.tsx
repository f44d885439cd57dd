import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { isMonthArea } from "@/lib/training/plan-address";
import { canCover, type TrainingPlan } from "@/lib/training/training-plan";
import { GP_TRAINING } from "@/lib/training/training-rules";
import styles from "./plan-result.module.css";
import { RotationTimeline } from "./rotation-timeline";

interface PlanResultProps {
  regionSlug: string;
  plan: TrainingPlan;
  hasCourse: boolean;
  stations: readonly PublishedEntry<"training_station">[];
}

/** What a plan covers of each part, what is missing, and which stations could cover it. */
export function PlanResult({ regionSlug, plan, hasCourse, stations }: PlanResultProps) {
  const locale = useLocale();
  const t = useTranslations("training");
  const isDone = plan.missing === 0 && hasCourse;
  const named = plan.sections.map((section) => {
    const station = stations.find(({ slug }) => slug === section.station);
    const name = station
      ? localise(station.fields.title, locale).text
      : t("planner.elsewhereIn", { area: t(`area.${section.area}`) });
    return { ...section, name };
  });
  const links = (fitting: typeof stations) =>
    fitting.map(({ slug, fields }, index) => (
      <span key={slug}>
        {index > 0 && ", "}
        <Link href={entryAddress(locale, regionSlug, "training_station", slug)} prefetch={false}>
          {localise(fields.title, locale).text}
        </Link>
      </span>
    ));
  const covering = (part: (typeof plan.parts)[number]["part"]) =>
    stations.filter(({ fields: { area } }) => isMonthArea(area) && canCover(part, area));
  const courses = stations.filter(({ fields }) => fields.area === "psychosomatic_course");
  return (
    <section aria-labelledby="plan-title">
      <h2 id="plan-title">
        {isDone
          ? t("planner.done")
          : t("planner.progress", { covered: plan.covered, total: GP_TRAINING.totalMonths })}
      </h2>
      <RotationTimeline sections={named} />
      <ol>
        {named.map(({ name, months, area, counted, uncounted }, index) => (
          <li key={index}>
            {name} · {t(`area.${area}`)} · {t("monthCount", { count: months })}
            {uncounted && <> – {t(`planner.uncounted.${uncounted}`, { counted })}</>}
          </li>
        ))}
      </ol>
      <table className={styles.table}>
        <caption>{t("planner.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("planner.part")}</th>
            <th scope="col">{t("planner.required")}</th>
            <th scope="col">{t("planner.covered")}</th>
            <th scope="col">{t("planner.missing")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.parts.map(({ part, required, covered, missing }) => (
            <tr key={part}>
              <th scope="row">{part === "further" ? t("planner.further") : t(`area.${part}`)}</th>
              <td>{required}</td>
              <td>{covered}</td>
              <td>{missing === 0 ? "–" : missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {plan.surplus > 0 && <p>{t("planner.surplus", { count: plan.surplus })}</p>}
      {!isDone && (
        <>
          <h3>{t("planner.open")}</h3>
          <ul>
            {plan.parts
              .filter(({ missing }) => missing > 0)
              .map(({ part, missing }) => (
                <li key={part}>
                  <b>
                    {part === "further" ? t("planner.further") : t(`area.${part}`)}:{" "}
                    {t("monthCount", { count: missing })}
                  </b>{" "}
                  – {covering(part).length > 0 ? links(covering(part)) : t("planner.nobody")}
                </li>
              ))}
            {!hasCourse && (
              <li>
                <b>{t("planner.courseMissing", { hours: GP_TRAINING.courseHours })}</b> –{" "}
                {courses.length > 0 ? links(courses) : t("planner.nobody")}
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}
