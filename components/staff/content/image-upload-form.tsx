import { useLocale, useTranslations } from "next-intl";
import { LOCALE_FIELD } from "@/lib/forms/typed-values";
import type { ImageWordsGiven } from "@/lib/images/schema";
import styles from "./content.module.css";

interface ImageUploadFormProps {
  region: string;
  /** What was said before, where the picture was not taken. */
  words: ImageWordsGiven;
}

const FIELDS = [
  ["imageAlternative", "alternative", "de"],
  ["imageAlternative_en", "alternativeEnglish", "en"],
  ["imageCredit", "creditLabel", undefined],
] as const;

/** Sends a picture from a page of its own, also without JavaScript. */
export function ImageUploadForm({ region, words }: ImageUploadFormProps) {
  const locale = useLocale();
  const t = useTranslations("staff.images");
  return (
    <form
      method="post"
      action={`/api/images/${region}`}
      encType="multipart/form-data"
      className={styles.form}
    >
      <input type="hidden" name={LOCALE_FIELD} value={locale} />
      <div className={styles.field}>
        <label htmlFor="file">{t("file")}</label>
        <p id="file-hint" className={styles.hint}>
          {t("fileHint")}
        </p>
        <input
          id="file"
          name="file"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby="file-hint"
          required
        />
      </div>
      {FIELDS.map(([name, label, lang]) => (
        <div key={name} className={styles.field}>
          <label htmlFor={name}>{t(label)}</label>
          <input
            id={name}
            name={name}
            type="text"
            lang={lang}
            defaultValue={words[name]}
            className={styles.control}
            required={name !== "imageAlternative_en"}
          />
        </div>
      ))}
      <button type="submit" className={styles.button}>
        {t("submit")}
      </button>
    </form>
  );
}
