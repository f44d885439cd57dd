import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ComponentType } from "react";
import { previewed } from "@/app/entries";
import { StaffFrame } from "@/components/staff/staff-frame";
import type { Cells } from "@/lib/drafts/cells";
import { getPreview } from "@/lib/drafts/preview/queries";
import type { EntryKind } from "@/lib/entries/entry-kind";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { requestLocale } from "../../../request-locale";
import { staffMetadata } from "../../../staff/staff-metadata";
import { columnWords } from "../../../staff/[region]/content/column-words";
import { faultsInWords } from "../../../staff/[region]/content/finding-words";
import EventOrSeriesPage from "../../events/[event]/page";
import RegionHome from "../../page";
import JobPage from "../../jobs/[job]/page";
import WorkingGroupPage from "../../network/groups/[group]/page";
import InitiativePage from "../../network/initiatives/[initiative]/page";
import PartnerPage from "../../network/partners/[partner]/page";
import NewsArticlePage from "../../news/[article]/page";
import TextPage from "../../pages/[page]/page";
import OfferPage from "../../offers/[offer]/page";
import AidProgrammePage from "../../aid/[aid]/page";
import TrainingStationPage from "../../training/[station]/page";
import LocationPage from "../../location/page";
import { regionOrNotFound } from "../../region-content";
import StatementPage from "../../statements/[statement]/page";
import ThemePage from "../../themes/[theme]/page";
import styles from "./preview.module.css";

interface PageProps {
  params: Promise<{ locale: string; region: string; token: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.content.preview");
  return staffMetadata(t("title"));
}

type Requested = { locale: string; region: string };

/** The pages that show an entry of a kind by itself, as everybody sees them. */
function publicPage(kind: EntryKind, slug: string, requested: Requested) {
  const page = <Name extends string>(
    Page: ComponentType<{ params: Promise<Requested & Record<Name, string>> }>,
    name: Name,
  ) => {
    const params = { ...requested, [name]: slug } as Requested & Record<Name, string>;
    return <Page params={Promise.resolve(params)} />;
  };
  switch (kind) {
    case "theme":
      return page(ThemePage, "theme");
    case "partner":
      return page(PartnerPage, "partner");
    case "working_group":
      return page(WorkingGroupPage, "group");
    case "initiative":
      return page(InitiativePage, "initiative");
    case "news":
      return page(NewsArticlePage, "article");
    case "statement":
      return page(StatementPage, "statement");
    case "page":
      return page(TextPage, "page");
    case "job":
      return page(JobPage, "job");
    case "home_page":
      return <RegionHome params={Promise.resolve(requested)} />;
    case "offer":
      return page(OfferPage, "offer");
    case "aid":
      return page(AidProgrammePage, "aid");
    case "training_station":
      return page(TrainingStationPage, "station");
    case "location_profile":
      return <LocationPage params={Promise.resolve(requested)} />;
    case "event":
      return page(EventOrSeriesPage, "event");
  }
}

interface WrittenSoFarProps {
  cells: Cells;
  labelOf: (column: string) => string;
}

/** The texts of a draft that no page can show yet; lists and choices are left to its form. */
function WrittenSoFar({ cells, labelOf }: WrittenSoFarProps) {
  const t = useTranslations("staff.content.preview");
  const texts = Object.entries(cells).filter(([, text]) => /^[^[{]/.test(text));
  if (texts.length === 0) return null;
  return (
    <>
      <h2>{t("written")}</h2>
      <dl className={styles.written}>
        {texts.map(([column, text]) => (
          <div key={column}>
            <dt>{labelOf(column)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A draft on the page that will show it, for whoever has its link. */
export default async function PreviewPage({ params }: PageProps) {
  const { locale: asked, region: slug, token } = await params;
  const locale = requestLocale(asked);
  await regionOrNotFound(slug);
  const preview = await getPreview(slug, token);
  if (!preview) notFound();
  const t = await getTranslations("staff.content.preview");
  if ("errors" in preview) {
    const faults = Object.values(await faultsInWords(preview.errors, locale));
    const address = (language: Locale) =>
      addressOf(language, "/[region]/preview/[token]", { region: slug, token });
    return (
      <StaffFrame otherLanguage={address(locale === "de" ? "en" : "de")} person={null}>
        <h1>{t("title")}</h1>
        <p>{t("unreadable")}</p>
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        <WrittenSoFar cells={preview.cells} labelOf={await columnWords(locale)} />
      </StaffFrame>
    );
  }
  const { entry, kind } = preview;
  previewed().entry = entry;
  return (
    <>
      <aside className={styles.mark} aria-label={t("title")}>
        {t("mark")}
      </aside>
      {publicPage(kind, entry.slug, { locale: asked, region: slug })}
    </>
  );
}
