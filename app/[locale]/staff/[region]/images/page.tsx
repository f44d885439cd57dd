import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImageList } from "@/components/staff/content/image-list";
import { ImageUploadForm } from "@/components/staff/content/image-upload-form";
import { StaffFrame } from "@/components/staff/staff-frame";
import filterStyles from "@/components/ui/form/filter-form.module.css";
import formStyles from "@/components/ui/form/form.module.css";
import { Pager } from "@/components/ui/pager";
import { addressOf } from "@/lib/i18n/address";
import { imageQuery, readImageFilter } from "@/lib/images/image-list";
import { canUploadImage } from "@/lib/images/policy";
import { listImages } from "@/lib/images/queries";
import { imageWordsSchema } from "@/lib/images/schema";
import { UPLOAD_PROBLEMS } from "@/lib/images/upload-problem";
import { requestLocale } from "../../../request-locale";
import { searchParameters, type SearchParameters } from "../../../search-parameters";
import { staffMetadata } from "../../staff-metadata";
import { staffOfRegion } from "../../staff-session";

interface PageProps {
  params: Promise<{ locale: string; region: string }>;
  searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.images");
  return staffMetadata(t("title"));
}

/** The pictures of a region, and a form that sends another. */
export default async function ImagesPage({ params, searchParams }: PageProps) {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const address = (language = locale) =>
    addressOf(language, "/staff/[region]/images", { region: slug });
  const { session, user, region } = await staffOfRegion(locale, address(), slug, "read");
  const asked = Object.fromEntries(searchParameters(await searchParams));
  const filter = readImageFilter(asked);
  const { images, count, pages } = await listImages(region.id, filter);
  const t = await getTranslations("staff.images");
  const problem = UPLOAD_PROBLEMS.find((one) => one === asked.problem);
  return (
    <StaffFrame
      otherLanguage={address(locale === "de" ? "en" : "de") + imageQuery(filter)}
      person={session.account.name}
      region={region}
    >
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {problem !== undefined && (
        <div className={formStyles.summary} role="alert" tabIndex={-1} autoFocus>
          <p>{t(`problem.${problem}`, { format: (asked.format ?? "").slice(0, 20) })}</p>
        </div>
      )}
      {asked.stored !== undefined && (
        <div className={formStyles.taken} role="status">
          <p>{t("stored")}</p>
        </div>
      )}
      <form
        action={address()}
        className={filterStyles.filter}
        aria-label={t("filter")}
        autoComplete="off"
      >
        <div>
          <label htmlFor="words">{t("words")}</label>
          <input id="words" name="words" type="search" defaultValue={filter.words} />
        </div>
        <button type="submit">{t("show")}</button>
      </form>
      <p>{t("count", { count })}</p>
      {images.length > 0 && <ImageList region={slug} images={images} />}
      <Pager
        page={filter.page}
        pages={pages}
        hrefOf={(page) => address() + imageQuery({ ...filter, page })}
      />
      {canUploadImage(user, { regionId: region.id }) && (
        <section aria-labelledby="upload-title">
          <h2 id="upload-title">{t("upload")}</h2>
          <ImageUploadForm
            region={slug}
            words={imageWordsSchema.parse(problem === undefined ? {} : asked)}
          />
        </section>
      )}
    </StaffFrame>
  );
}
