import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ImportPurpose, ImportRunState } from "@/lib/datasets/uploads/schema";
import { addressOf } from "@/lib/i18n/address";
import table from "../staff-table.module.css";

interface ShownUpload {
  id: number;
  fileName: string;
  createdAt: Date;
  last: { id: number; purpose: ImportPurpose; state: ImportRunState } | null;
}

/** Sent files, each with where the work on it stands. */
export function UploadTable({
  region,
  uploads,
}: {
  region: string;
  uploads: readonly ShownUpload[];
}) {
  const locale = useLocale();
  const t = useTranslations("staff.data");
  const format = useFormatter();
  const address = ({ id, last }: ShownUpload) => {
    const place = { region, upload: String(id) };
    return last && last.purpose !== "inspect"
      ? addressOf(locale, "/staff/[region]/data/uploads/[upload]/runs/[run]", {
          ...{ ...place, run: String(last.id) },
        })
      : addressOf(locale, "/staff/[region]/data/uploads/[upload]", place);
  };
  return (
    <div className={table.scroll} tabIndex={0} role="region" aria-label={t("files")}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t("file")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("at")}</th>
          </tr>
        </thead>
        <tbody>
          {uploads.map((upload) => (
            <tr key={upload.id}>
              <th scope="row">
                <Link href={address(upload)} prefetch={false}>
                  {upload.fileName}
                </Link>
              </th>
              <td>{upload.last && t(`stateOf.${upload.last.purpose}.${upload.last.state}`)}</td>
              <td>
                {format.dateTime(upload.createdAt, { dateStyle: "short", timeStyle: "short" })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
