import type { DegreeBarEntry } from "@/components/charts/degree-bars";
import type { NumberedDistrict } from "@/components/map/numbered-map";
import type { DistrictTopology } from "@/lib/cartography/stored-topology";
import { PictureChart } from "./picture-chart";
import { PictureMap } from "./picture-map";
import { CHART, COLOURS } from "./picture-style";

/** All that is drawn, worded and formatted. */
export interface PictureContent {
  title: string;
  subtitle: string;
  full: string;
  /** The classes of degrees from scarce to plenty, in words. */
  classes: readonly string[];
  topology: DistrictTopology | null;
  numbered: readonly (NumberedDistrict & { name: string })[];
  charts: readonly { title: string; bars: readonly DegreeBarEntry[] }[];
  notes: readonly string[];
}

const WIDTH = 1200;
const PADDING = 56;
const MAP = 250;
const COLUMNS = 3;
const COLUMN_GAP = (WIDTH - 2 * PADDING - COLUMNS * CHART.width) / (COLUMNS - 1);
const GAP = 38;
const LEGEND = 54;
const NOTE = { size: 18, line: 26, lettersPerLine: 138 };

/** How large a picture has to be for everything that is drawn on it. */
export function pictureSize({ charts, notes }: PictureContent): { width: number; height: number } {
  const bars = Math.max(0, ...charts.map((chart) => chart.bars.length));
  const rows = Math.ceil(charts.length / COLUMNS);
  const lines = notes.reduce((sum, note) => sum + Math.ceil(note.length / NOTE.lettersPerLine), 0);
  const body = rows * (CHART.head + bars * CHART.row + GAP);
  return { width: WIDTH, height: 2 * PADDING + MAP + 30 + LEGEND + body + lines * NOTE.line + 20 };
}

/** A comparison as one picture: what is compared, where it lies, every group, and the sources. */
export function ComparisonPicture({ content }: { content: PictureContent }) {
  const { title, subtitle, full, charts, notes, numbered } = content;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: PADDING,
        background: COLOURS.background,
        color: COLOURS.ink,
        fontFamily: "Source Sans 3",
      }}
    >
      <div style={{ display: "flex", height: MAP, marginBottom: 30 }}>
        <div style={{ display: "flex", flexDirection: "column", flex: 1, paddingRight: 40 }}>
          <div style={{ fontSize: 46, fontWeight: 700, lineHeight: 1.1 }}>{title}</div>
          <div style={{ marginTop: 14, fontSize: 26, color: COLOURS.soft }}>{subtitle}</div>
          <div style={{ display: "flex", flexWrap: "wrap", marginTop: 18, fontSize: 22 }}>
            {numbered.map(({ key, mark, name }) => (
              <div key={key} style={{ display: "flex", marginRight: 28 }}>
                <div style={{ fontWeight: 700, marginRight: 8 }}>{mark}</div>
                {name}
              </div>
            ))}
          </div>
        </div>
        {content.topology && (
          <PictureMap topology={content.topology} numbered={numbered} height={MAP} />
        )}
      </div>
      <Legend classes={content.classes} />
      <div style={{ display: "flex", flexWrap: "wrap" }}>
        {charts.map((chart, index) => (
          <div
            key={chart.title}
            style={{
              display: "flex",
              marginBottom: GAP,
              marginRight: index % COLUMNS === COLUMNS - 1 ? 0 : COLUMN_GAP,
            }}
          >
            <PictureChart title={chart.title} bars={chart.bars} full={full} />
          </div>
        ))}
      </div>
      {notes.map((note) => (
        <div
          key={note}
          style={{ fontSize: NOTE.size, lineHeight: `${NOTE.line}px`, color: COLOURS.soft }}
        >
          {note}
        </div>
      ))}
    </div>
  );
}

function Legend({ classes }: Pick<PictureContent, "classes">) {
  return (
    <div style={{ display: "flex", height: LEGEND, fontSize: 16, color: COLOURS.soft }}>
      {classes.map((name, index) => (
        <div key={name} style={{ display: "flex", alignItems: "center", height: 22 }}>
          <div
            style={{
              width: 18,
              height: 18,
              marginRight: 8,
              background: COLOURS.classes[index] ?? COLOURS.line,
              border: "1px solid rgba(28,27,34,0.22)",
            }}
          />
          <div style={{ marginRight: 26 }}>{name}</div>
        </div>
      ))}
    </div>
  );
}
