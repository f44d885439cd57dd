import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PlaceAnswer } from "@/lib/localities/named-place";
import type { SearchNotice } from "@/lib/practices/search/parameter-reading";
import styles from "./search-notes.module.css";

interface SearchNotesProps {
  notices: readonly SearchNotice[];
  /** Misspelt words and what was searched instead. */
  corrected: readonly { from: string; to: string[] }[];
  isShortened: boolean;
  /** Whether signs were typed, but nothing that can be looked up. */
  isWordless: boolean;
  place: PlaceAnswer | null;
  regionName: string;
  /** The same search near another place. */
  hrefNear: (key: string) => string;
}

/** What of a search could not be taken as it stands, and which of several places may be meant. */
export function SearchNotes(props: SearchNotesProps) {
  const { notices, corrected, isShortened, isWordless, place, regionName, hrefNear } = props;
  const t = useTranslations("places.note");
  const lines = [
    ...notices.map(({ part, given }) => t("unknown", { part, given })),
    ...(isWordless ? [t("wordless")] : []),
    ...(isShortened ? [t("shortened")] : []),
    ...corrected.map(({ from, to }) =>
      t("corrected", {
        from,
        to: to
          .slice(0, 3)
          .map((word) => t("quoted", { word }))
          .join(", "),
      }),
    ),
  ];
  const isUnclear = place !== null && place.kind !== "found" && place.kind !== "position";
  if (lines.length === 0 && !isUnclear) return null;
  return (
    <div className={styles.notes} role="status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {isUnclear && <UnclearPlace place={place} regionName={regionName} hrefNear={hrefNear} />}
    </div>
  );
}

interface UnclearPlaceProps extends Pick<SearchNotesProps, "regionName" | "hrefNear"> {
  place: Exclude<PlaceAnswer, { kind: "found" | "position" }>;
}

function UnclearPlace({ place, regionName, hrefNear }: UnclearPlaceProps) {
  const t = useTranslations("places.note");
  const offered =
    place.kind === "several" ? place.choices : place.kind === "unknown" ? place.similar : [];
  return (
    <>
      <p>
        {place.kind === "outside"
          ? t("outside", { region: regionName })
          : place.kind === "several"
            ? t("several", { given: place.given, count: place.choices.length })
            : t("unknownPlace", {
                given: place.given,
                region: regionName,
                count: offered.length,
              })}
      </p>
      {offered.length > 0 && (
        <ul>
          {offered.map(({ key, kind, name, detail }) => (
            <li key={key}>
              <Link href={hrefNear(key)} prefetch={false} rel="nofollow">
                {name}
                {detail !== null && ` (${detail})`}
              </Link>
              , {t(`sort.${kind}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
