import { ImageResponse } from "next/og";
import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { pictureFonts } from "@/app/picture-fonts";
import { drawDistrictMap } from "@/lib/cartography/map-drawing";
import { simplifyTopology } from "@/lib/cartography/topology-simplification";
import { CLASS_COLOURS } from "@/lib/coverage/class-colours";
import { coverageFinding } from "@/lib/coverage/district-coverage";
import { criticalDegree } from "@/lib/coverage/planning-status";
import { groupContent } from "../coverage/group-content";
import { GP_SLUGS } from "../gp-slugs";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

const NO_DATA = "#dcd8d0";
const MAP_WIDTH = 560;

/** The picture that shows when a region's pages are shared: its map and its finding. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string }> },
): Promise<Response> {
  const { locale: requested, region: slug } = await params;
  const locale = requestLocale(requested);
  const { region, coverage, topology } = await groupContent(slug, GP_SLUGS[locale], locale);
  const t = await getTranslations({ locale, namespace: "social" });
  const level = await getTranslations({ locale, namespace: "level" });
  const degrees = [...coverage.districts.values()].map(({ degree }) => degree);
  const finding = coverageFinding(degrees, "primary");
  const drawing =
    topology &&
    drawDistrictMap(simplifyTopology(topology, 4000), {
      width: MAP_WIDTH,
      padding: 4,
      maximumHeight: 560,
    });
  const sentence = t("finding", {
    ...finding,
    dative: level(`${region.mapLevel}.dative`),
    limit: criticalDegree("primary"),
  });
  const fonts = await pictureFonts();
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        width: "100%",
        height: "100%",
        padding: 56,
        background: "#fbfaf7",
        color: "#1c1b22",
        fontFamily: "Source Sans 3",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", flex: 1, paddingRight: 32 }}>
        <div style={{ fontSize: 34, fontWeight: 700 }}>Praxisnah</div>
        <div style={{ marginTop: 60, fontSize: 66, fontWeight: 700, lineHeight: 1.05 }}>
          {region.name}
        </div>
        <div style={{ marginTop: 18, fontSize: 36, color: "#5d5a66" }}>{t("label")}</div>
        {finding.known > 0 && (
          <div style={{ marginTop: 28, fontSize: 40, lineHeight: 1.2 }}>{sentence}</div>
        )}
      </div>
      {drawing && (
        <svg
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          style={{ alignSelf: "center" }}
        >
          {drawing.areas.map(({ key, path: area }) => (
            <path
              key={key}
              d={area}
              fill={CLASS_COLOURS[coverage.districts.get(key)?.coverageClass ?? -1] ?? NO_DATA}
              stroke="#fbfaf7"
              strokeWidth={1.5}
            />
          ))}
        </svg>
      )}
    </div>,
    {
      width: 1200,
      height: 630,
      fonts,
    },
  );
}
