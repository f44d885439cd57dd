import { useTranslations } from "next-intl";
import type { CountedSection } from "@/lib/training/training-plan";
import { GP_TRAINING } from "@/lib/training/training-rules";
import styles from "./rotation-timeline.module.css";

interface RotationTimelineProps {
  sections: readonly (CountedSection & { name: string })[];
}

/** In months of the bar; the picture is stretched to its place. */
const HEIGHT = 8;

/** The sections of a plan along a bar of months, each as long as it lasts; a year has a mark. */
export function RotationTimeline({ sections }: RotationTimelineProps) {
  const t = useTranslations("training");
  const planned = sections.reduce((sum, { months }) => sum + months, 0);
  const width = Math.max(GP_TRAINING.totalMonths, planned);
  const starts = sections.map((_, index) =>
    sections.slice(0, index).reduce((sum, { months }) => sum + months, 0),
  );
  const years = Array.from({ length: Math.floor(width / 12) }, (_, year) => (year + 1) * 12);
  return (
    <svg
      className={styles.timeline}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t("planner.timeline", { months: planned })}
    >
      <rect className={styles.empty} x={0} y={0} width={width} height={HEIGHT} />
      {sections.map(({ name, months, area, counted }, index) => {
        const start = starts[index] ?? 0;
        const across = { y: 0, height: HEIGHT, "data-area": area };
        return (
          <g key={index}>
            <title>{`${name}: ${t("monthCount", { count: months })}`}</title>
            {counted > 0 && <rect {...across} x={start} width={counted} />}
            {counted < months && (
              <rect {...across} data-uncounted x={start + counted} width={months - counted} />
            )}
          </g>
        );
      })}
      {years.map((month) => (
        <line key={month} className={styles.year} x1={month} x2={month} y1={0} y2={HEIGHT} />
      ))}
    </svg>
  );
}
