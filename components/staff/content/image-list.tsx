import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { entryAddress } from "@/lib/entries/entry-address";
import { localise } from "@/lib/entries/localised-text";
import { shortDay } from "@/lib/i18n/number-format";
import { imageAddress } from "@/lib/images/image-address";
import type { ListedImage } from "@/lib/images/image-list";
import { widthsOf } from "@/lib/images/image-limits";
import styles from "./image-list.module.css";

interface ImageListProps {
  region: string;
  images: readonly ListedImage[];
}

/** Pictures with what is said of them and where they are shown. */
export function ImageList({ region, images }: ImageListProps) {
  const locale = useLocale();
  const t = useTranslations("staff.images");
  const kinds = useTranslations("entry.kind");
  return (
    <ul className={styles.list}>
      {images.map(({ sha256, width, height, alternative, credit, uploadedOn, uses }) => (
        <li key={sha256}>
          {/* eslint-disable-next-line @next/next/no-img-element -- it is kept in a few sizes */}
          <img
            src={imageAddress({ sha256, width: widthsOf(width)[0] ?? width, ending: "webp" })}
            alt={alternative === "" ? t("noAlternative") : alternative}
            loading="lazy"
            width={width}
            height={height}
          />
          <p>{credit === "" ? t("noCredit") : t("credit", { credit })}</p>
          <p>
            {t("size", { width, height })} · {t("uploaded", { day: shortDay(uploadedOn, locale) })}
          </p>
          <p>
            {t("address")}: <code>{imageAddress({ sha256, width, ending: "jpg" })}</code>
          </p>
          {uses.length === 0 ? (
            <p>{t("unused")}</p>
          ) : (
            <>
              <p>{t("usedIn")}</p>
              <ul>
                {uses.map(({ kind, slug, title }) => (
                  <li key={`${kind} ${slug}`}>
                    <Link href={entryAddress(locale, region, kind, slug)} prefetch={false}>
                      {localise(title, locale).text}
                    </Link>{" "}
                    ({kinds(kind)})
                  </li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
