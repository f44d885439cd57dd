import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { kindName } from "@/components/entries/kind-words";
import { StaffFrame } from "@/components/staff/staff-frame";
import styles from "@/components/staff/staff-table.module.css";
import { PortalForm } from "@/components/ui/form/portal-form";
import { mayIn } from "@/lib/accounts/policy";
import { BIN_DAYS } from "@/lib/drafts/bin/bin-days";
import { listBin } from "@/lib/drafts/bin/queries";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { shortMoment } from "@/lib/i18n/number-format";
import { requestLocale } from "../../../../request-locale";
import { staffMetadata } from "../../../staff-metadata";
import { staffOfRegion } from "../../../staff-session";
import { restoreItem } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.content.bin");
  return staffMetadata(t("title"));
}

/** What was removed and can be taken back. */
export default async function BinPage({ params }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/content/bin", { region: slug });
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "read");
  const items = await listBin(region.id, new Date());
  const t = await getTranslations();
  const words = await getTranslations("staff.content");
  const canRestore = mayIn(user, "publish", region.id);
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{words("bin.title")}</h1>
      <p>{words("bin.lead", { days: BIN_DAYS })}</p>
      {items.length === 0 && <p>{words("bin.empty")}</p>}
      {items.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={words("bin.title")}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words("item")}</th>
                <th scope="col">{words("kind")}</th>
                <th scope="col">{words("bin.fromWhat")}</th>
                <th scope="col">{words("bin.since")}</th>
                {canRestore && <th scope="col">{words("bin.restore")}</th>}
              </tr>
            </thead>
            <tbody>
              {items.map(({ kind, key, title, wasPublished, binnedAt }) => (
                <tr key={`${kind} ${key}`}>
                  <th scope="row">{title ?? words("untitled")}</th>
                  <td>{kindName(kind, region, t)}</td>
                  <td>{words(wasPublished ? "bin.wasPublished" : "bin.wasDraft")}</td>
                  <td>{shortMoment(binnedAt, locale)}</td>
                  {canRestore && (
                    <td>
                      <PortalForm
                        action={restoreItem}
                        submit={words("bin.restore")}
                        shownAt={timeOfShowing()}
                        hidden={{ region: slug, kind, key }}
                        isQuiet
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </StaffFrame>
  );
}
