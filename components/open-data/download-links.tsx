import { useTranslations } from "next-intl";
import type { FileFormat } from "@/lib/open-data/file-address";
import styles from "./open-data.module.css";

const NAMES: Readonly<Record<FileFormat, string>> = {
  csv: "CSV",
  "fhir.json": "FHIR R4",
  geojson: "GeoJSON",
  json: "JSON",
};

export interface DownloadLinksProps {
  /** What the files hold, for those who hear the links one by one. */
  title: string;
  files: readonly { format: FileFormat; href: string }[];
}

/** The same data in each of its formats. */
export function DownloadLinks({ title, files }: DownloadLinksProps) {
  const t = useTranslations("openData");
  return (
    <ul className={styles.files}>
      {files.map(({ format, href }) => (
        <li key={format}>
          <a href={href} download aria-label={t("file", { title, format: NAMES[format] })}>
            {NAMES[format]}
          </a>
        </li>
      ))}
    </ul>
  );
}
