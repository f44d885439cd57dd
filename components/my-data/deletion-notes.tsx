import { useTranslations } from "next-intl";
import type { KeptData } from "@/lib/my-data/kept-data";

/** What becomes of everything when it is deleted, and what stays. */
export function DeletionNotes({ data }: { data: KeptData }) {
  const t = useTranslations("myData.delete");
  const { signUps, enquiries, problems, savedSearches, mails } = data;
  const stay = problems.filter(({ item }) => item.staysPublic).length;
  const counts = {
    ...{ signUps: signUps.length, enquiries: enquiries.length, problems: problems.length - stay },
    ...{ public: stay, savedSearches: savedSearches.length, mails: mails.length },
  };
  const all = ["signUps", "enquiries", "problems", "public", "savedSearches", "mails"] as const;
  const told = all.filter((what) => counts[what] > 0);
  return (
    <>
      <p>{t("text")}</p>
      <ul>
        {told.map((what) => (
          <li key={what}>{t(what, { count: counts[what] })}</li>
        ))}
        <li>{t("links")}</li>
        <li>{t("copies")}</li>
      </ul>
    </>
  );
}
