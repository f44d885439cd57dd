import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { kindsName } from "@/components/entries/kind-words";
import { ContentFilterForm } from "@/components/staff/content/content-filter-form";
import { ItemTable } from "@/components/staff/content/item-table";
import { StaffFrame } from "@/components/staff/staff-frame";
import { PortalForm } from "@/components/ui/form/portal-form";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { Pager } from "@/components/ui/pager";
import { mayIn } from "@/lib/accounts/policy";
import { contentQuery, readContentFilter } from "@/lib/drafts/list/content-filter";
import { listItems } from "@/lib/drafts/list/queries";
import { bulkSteps } from "@/lib/drafts/schema";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { requestLocale } from "../../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../../search-parameters";
import { staffMetadata } from "../../../staff-metadata";
import { staffOfRegion } from "../../../staff-session";
import { kindOrNotFound } from "../kind-or-not-found";
import { changeItems } from "./action";

interface PageProps {
  params: Promise<{ locale: string; region: string; kind: string }>;
  searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, kind } = await params;
  requestLocale(locale);
  const t = await getTranslations("entry.kinds");
  return staffMetadata(t(kindOrNotFound(kind)));
}

/** The items of a kind, published or not, with what can be done with several at once. */
export default async function ItemsPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug, kind: asked } = await params;
  const locale = requestLocale(requested);
  const kind = kindOrNotFound(asked);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/content/[kind]", { region: slug, kind });
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "read");
  const filter = readContentFilter(searchParameters(await searchParams));
  const { items, count, pages } = await listItems(region.id, kind, filter, new Date());
  const t = await getTranslations();
  const canWrite = mayIn(user, "write", region.id);
  const steps = bulkSteps.filter((step) => step === "review" || mayIn(user, "publish", region.id));
  const label = kindsName(kind, region, t);
  const table = <ItemTable {...{ region: slug, kind, items, label }} canChoose={canWrite} />;
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + contentQuery(filter)}
      person={session.account.name}
      region={region}
    >
      <h1>{label}</h1>
      {canWrite && (
        <p>
          <Link
            href={addressOf(locale, "/staff/[region]/content/[kind]/new", { region: slug, kind })}
            prefetch={false}
          >
            {t("staff.content.new")}
          </Link>
        </p>
      )}
      <ContentFilterForm action={address()} filter={filter} />
      <p>{t("staff.content.count", { count })}</p>
      {items.length > 0 && !canWrite && table}
      {items.length > 0 && canWrite && (
        <PortalForm
          action={changeItems}
          submit={t("staff.content.bulk.submit")}
          shownAt={timeOfShowing()}
          hidden={{ region: slug, kind }}
          isQuiet
        >
          {table}
          <ChoiceList
            name="step"
            label={t("staff.content.bulk.label")}
            initial="review"
            choices={steps.map((value) => ({
              value,
              label: t(`staff.content.bulk.steps.${value}`),
            }))}
          />
        </PortalForm>
      )}
      <Pager
        page={filter.page}
        pages={pages}
        hrefOf={(page) => address() + contentQuery({ ...filter, page })}
      />
    </StaffFrame>
  );
}
