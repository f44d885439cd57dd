import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { groupDative, groupInText, groupName } from "@/components/coverage/coverage-words";
import { OutlookFinding } from "@/components/coverage/outlook-finding";
import { ReachFinding } from "@/components/coverage/reach-finding";
import { viewAddress } from "@/components/coverage/view-address";
import { SharedScenario } from "@/components/coverage/scenario/shared-scenario";
import {
  outlookYear,
  viewSlug,
  type FurtherView,
  type OutlookYear,
} from "@/lib/coverage/coverage-view";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { pageMetadata, type PageAddress } from "../../../../page-metadata";
import { requestLocale } from "../../../../request-locale";
import { outlookContent } from "../../outlook-content";
import { reachContent } from "../../reach-content";
import { leadToNearest } from "../../nearest-address";
import { viewContent, type ViewContent } from "../../view-content";
import { GroupFrame } from "../group-frame";
import { OutlookView } from "./outlook-view";
import { outlookScenarioTexts, scenarioAddress } from "./outlook-scenario";
import { ReachView } from "./reach-view";

interface PageProps {
  params: Promise<{ locale: string; region: string; group: string; view: string }>;
}

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

function pageAddress(
  locale: Locale,
  region: string,
  group: SpecialtyGroup,
  view: FurtherView,
): PageAddress {
  return {
    locale,
    folder: "/[region]/coverage/[group]/[view]",
    parameters: {
      de: { region, group: group.slug, view: viewSlug(view, "de") },
      en: { region, group: group.slugEnglish, view: viewSlug(view, "en") },
    },
  };
}

function leadOn(
  { region, ...given }: { region: string; group: string; view: string },
  locale: Locale,
): Promise<void> {
  return leadToNearest(given, locale, (group, view) =>
    viewAddress(locale, { regionSlug: region, group, view }),
  );
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale: requested, ...slugs } = await params;
  const locale = requestLocale(requested);
  await leadOn(slugs, locale);
  const { region, group, districts, view } = await viewContent(slugs, locale);
  const t = await getTranslations("coverage");
  const level = await getTranslations("level");
  const year = outlookYear(view);
  const words = { group: groupName(group, locale), region: region.name };
  const many = { count: districts.length, level: level(`${region.mapLevel}.dative`) };
  return pageMetadata(pageAddress(locale, region.slug, group, view), {
    ...(year === null
      ? {
          title: t("reach.metaTitle", words),
          description: t("reach.description", { ...words, ...many }),
        }
      : {
          title: t("outlook.metaTitle", { ...words, year }),
          description: t("outlook.description", { ...words, ...many, year }),
        }),
    image: addressOf(locale, "/[region]/social.png", { region: region.slug }),
  });
}

export default async function ViewPage({ params }: PageProps) {
  const { locale: requested, ...slugs } = await params;
  const locale = requestLocale(requested);
  await leadOn(slugs, locale);
  const content = await viewContent(slugs, locale);
  const address = pageAddress(locale, content.region.slug, content.group, content.view);
  const year = outlookYear(content.view);
  const frame = { locale, content, view: content.view, address };
  if (year === null) return <ReachPage {...frame} viewSlug={slugs.view} />;
  return <OutlookPage {...frame} viewSlug={slugs.view} year={year} />;
}

interface ViewFrame {
  locale: Locale;
  content: ViewContent;
  view: FurtherView;
  address: PageAddress;
  viewSlug: string;
}

async function ReachPage({ viewSlug: slug, ...frame }: ViewFrame) {
  const { locale, content } = frame;
  const { region, group, coverage } = content;
  const reach = await reachContent(content);
  const t = await getTranslations("coverage");
  const lead = {
    pending: () => t("reach.pending"),
    unknown: () => t("reach.none", { region: region.name }),
  };
  return (
    <GroupFrame
      {...frame}
      viewName={t("view.reach")}
      title={t("reach.title", { group: groupInText(group, locale), region: region.name })}
      lead={
        <p>
          {reach.state === "known" ? (
            <ReachFinding
              region={region}
              group={group}
              reached={reach.reached}
              within={coverage}
              minutes={reach.result.minutes}
            />
          ) : (
            lead[reach.state]()
          )}
        </p>
      }
    >
      {reach.state === "known" && (
        <ReachView locale={locale} content={content} reach={reach} viewSlug={slug} />
      )}
    </GroupFrame>
  );
}

async function OutlookPage({ viewSlug: slug, year, ...frame }: ViewFrame & { year: OutlookYear }) {
  const { locale, content } = frame;
  const { region, group } = content;
  const outlook = await outlookContent(content);
  const t = await getTranslations("coverage");
  const lead = {
    pending: () => t("reach.pendingOutlook"),
    unknown: () => t("outlook.unknown", { region: region.name }),
  };
  return (
    <GroupFrame
      {...frame}
      viewName={t("view.outlook", { year })}
      title={
        group.careLevel === "primary"
          ? t("outlook.titlePrimary", { region: region.name, year })
          : t("outlook.titleGroup", {
              region: region.name,
              year,
              dative: groupDative(group, locale),
            })
      }
      lead={
        <>
          {outlook.state === "known" && (
            <>
              <SharedScenario
                dataUrl={scenarioAddress(locale, content, slug)}
                year={year}
                locale={locale}
                texts={await outlookScenarioTexts(region, year)}
              />
              <noscript>
                <p>{t("scenario.shared.noScript")}</p>
              </noscript>
            </>
          )}
          <p>
            {outlook.state === "known" ? (
              <OutlookFinding region={region} result={outlook.result} year={year} />
            ) : (
              lead[outlook.state]()
            )}
          </p>
        </>
      }
    >
      {outlook.state === "known" && (
        <OutlookView
          locale={locale}
          content={content}
          result={outlook.result}
          computedOn={outlook.computedOn}
          year={year}
          viewSlug={slug}
        />
      )}
    </GroupFrame>
  );
}
