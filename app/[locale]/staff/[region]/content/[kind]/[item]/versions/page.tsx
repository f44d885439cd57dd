import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { itemAddress } from "@/components/staff/content/item-address";
import { VersionChanges } from "@/components/staff/content/version-changes";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { mayIn } from "@/lib/accounts/policy";
import { getItem, listItemVersions } from "@/lib/drafts/queries";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { shortMoment } from "@/lib/i18n/number-format";
import { requestLocale } from "../../../../../../request-locale";
import { staffMetadata } from "../../../../../staff-metadata";
import { staffOfRegion } from "../../../../../staff-session";
import { columnWords } from "../../../column-words";
import { kindOrNotFound } from "../../../kind-or-not-found";
import { readKey } from "../read-key";
import { restoreVersion } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; kind: string; item: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.content.edit");
  return staffMetadata(t("versions"));
}

/** Everything that was published of an item, and what each version changed. */
export default async function VersionsPage({ params }: PageProps) {
  const { locale: requested, region: slug, kind: asked, item } = await params;
  const locale = requestLocale(requested);
  const kind = kindOrNotFound(asked);
  const key = readKey(item);
  const address = (language = locale) =>
    itemAddress(
      ...([language, { region: slug, kind, key }] as const),
      "/staff/[region]/content/[kind]/[item]/versions",
    );
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "read");
  const ofRegion = { regionId: region.id, kind, key };
  const [known, versions] = await Promise.all([getItem(ofRegion), listItemVersions(ofRegion)]);
  if (!known && versions.length === 0) notFound();
  const t = await getTranslations("staff.content");
  const labelOf = await columnWords(locale);
  const cells = known?.live?.cells ?? versions[0]?.cells ?? {};
  const canRestore = mayIn(user, "write", region.id);
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de")}
      person={session.account.name}
      region={region}
    >
      <h1>{t("history.title", { title: cells.title ?? cells.title_en ?? t("untitled") })}</h1>
      {versions.map((version) => (
        <div key={version.id}>
          <h2>
            {shortMoment(version.at, locale)} · {t(`history.status.${version.status}`)}
          </h2>
          <p>{version.isEdit ? version.writer : t("history.byFile")}</p>
          <VersionChanges version={version} labelOf={labelOf} />
          {canRestore && version.cells !== null && (
            <PortalForm
              action={restoreVersion}
              submit={t("history.restore")}
              shownAt={timeOfShowing()}
              hidden={{ region: slug, kind, key, id: String(version.id) }}
              isQuiet
            />
          )}
        </div>
      ))}
    </StaffFrame>
  );
}
