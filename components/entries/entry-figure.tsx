import { useLocale, useTranslations } from "next-intl";
import type { EntryImage } from "@/lib/entries/entry-parts";
import { localise } from "@/lib/entries/localised-text";
import { imageOfAddress, sourceSet } from "@/lib/images/image-address";
import styles from "./entry-figure.module.css";

/** As wide as its column: all of a phone, most of a larger page. */
const SIZES = "(min-width: 60rem) 44rem, 100vw";

/** A picture with what it shows and who made it; both are owed. */
export function EntryFigure({ image }: { image: EntryImage }) {
  const locale = useLocale();
  const t = useTranslations("entry");
  const { src, width, height, alternative, credit } = image;
  const { text, language, isFallback } = localise(alternative, locale);
  const kept = imageOfAddress(src);
  const picture = (
    // eslint-disable-next-line @next/next/no-img-element -- kept in all sizes that are needed
    <img
      src={src}
      {...(kept && { srcSet: sourceSet(kept, "jpg"), sizes: SIZES })}
      width={width}
      height={height}
      alt={text}
      lang={isFallback ? language : undefined}
      loading="lazy"
      decoding="async"
    />
  );
  return (
    <figure className={styles.figure}>
      {kept ? (
        <picture>
          <source type="image/webp" srcSet={sourceSet(kept, "webp")} sizes={SIZES} />
          {picture}
        </picture>
      ) : (
        picture
      )}
      <figcaption>{t("credit", { credit })}</figcaption>
    </figure>
  );
}
