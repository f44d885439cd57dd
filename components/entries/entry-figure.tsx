import { useLocale, useTranslations } from "next-intl";
import type { EntryImage } from "@/lib/entries/entry-parts";
import { localise } from "@/lib/entries/localised-text";
import styles from "./entry-figure.module.css";

/** A picture with what it shows and who made it; both are owed. */
export function EntryFigure({ image }: { image: EntryImage }) {
  const locale = useLocale();
  const t = useTranslations("entry");
  const { src, width, height, alternative, credit } = image;
  const { text, language, isFallback } = localise(alternative, locale);
  return (
    <figure className={styles.figure}>
      {/* eslint-disable-next-line @next/next/no-img-element -- drawings need no other sizes */}
      <img
        src={src}
        width={width}
        height={height}
        alt={text}
        lang={isFallback ? language : undefined}
        loading="lazy"
        decoding="async"
      />
      <figcaption>{t("credit", { credit })}</figcaption>
    </figure>
  );
}
