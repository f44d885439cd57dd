import { ImageResponse } from "next/og";
import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { pictureFonts } from "@/app/picture-fonts";
import { markedText, viewName } from "@/components/comparison/comparison-words";
import { groupName } from "@/components/coverage/coverage-words";
import { outlookYear } from "@/lib/coverage/coverage-view";
import { siteUrl } from "@/lib/env";
import { percent } from "@/lib/i18n/number-format";
import { comparisonAddress } from "../compare/comparison-address";
import { comparisonContent } from "../compare/comparison-content";
import { comparisonHeading } from "../compare/comparison-lead";
import { dateText, sourceLines } from "../compare/comparison-sources";
import { downloadHeaders } from "../compare/download-headers";
import { ComparisonPicture, pictureSize, type PictureContent } from "./comparison-picture";

const CLASSES = ["under50", "from50", "from75", "from100", "over110", "over140"] as const;

/** The comparison of an address as a picture to take along. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; region: string }> },
): Promise<Response> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const content = await comparisonContent(slug, new URL(request.url).searchParams);
  const { region, benchmark, districts, view, rows, areas, topology } = content;
  const t = await getTranslations({ locale });
  const whole = t("coverage.table.total", { region: benchmark.name });
  const caveat = t(outlookYear(view) === null ? "coverage.caveat" : "coverage.outlook.caveat");
  const sources = new Set([region, benchmark].flatMap((each) => sourceLines(each, locale, t)));
  const picture: PictureContent = {
    title: comparisonHeading(content, locale, t),
    subtitle: t("comparison.tableCaption", {
      view: viewName(view, t(`level.${region.mapLevel}.within`), t),
    }),
    full: percent(100, locale, 0),
    classes: CLASSES.map((name) =>
      t.markup(`coverage.legend.${name}`, { b: (chunks: string) => chunks }),
    ),
    topology,
    numbered: districts.map(({ key, name }, index) => ({ key, mark: String(index + 1), name })),
    charts: rows.map(({ group, figures }) => ({
      title: groupName(group, locale),
      bars: areas.flatMap(({ kind, name }, index) => {
        const figure = figures[index];
        if (!figure) return [];
        const { degree, coverageClass } = figure.figures;
        return {
          name: kind === "region" ? whole : name,
          text: markedText(figure, locale, t),
          degree,
          coverageClass,
          range: figure.range,
          isBenchmark: kind === "region",
        };
      }),
    })),
    notes: [
      `${region.demo || benchmark.demo ? `${t("demo.mark")}. ` : ""}${caveat} ${t("coverage.smallNote")}`,
      dateText(content, locale, t),
      t("comparison.sources", { sources: [...sources].join("; ") }),
      `Praxisnah, ${siteUrl()}${comparisonAddress(locale, slug, content)}`,
    ],
  };
  const name = `${t("comparison.fileName")}-${region.slug}.png`;
  return new ImageResponse(<ComparisonPicture content={picture} />, {
    ...pictureSize(picture),
    fonts: await pictureFonts(),
    headers: downloadHeaders("image/png", name),
  });
}
