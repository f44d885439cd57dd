import { scaleLinear } from "d3-scale";
import { LONGEST, type DegreeBarEntry } from "@/components/charts/degree-bars";
import { CHART, COLOURS } from "./picture-style";

const position = scaleLinear([0, LONGEST], [0, CHART.bars]).clamp(true);
const [BAR, SLIM] = [16, 9];

/** The bars of one group, named where they stand, with a line at 100 %. */
export function PictureChart({
  title,
  bars,
  full,
}: {
  title: string;
  bars: readonly DegreeBarEntry[];
  full: string;
}) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        position: "relative",
        width: CHART.width,
        height: CHART.head + bars.length * CHART.row,
      }}
    >
      <div style={{ fontSize: 21, fontWeight: 700 }}>{title}</div>
      <div
        style={{
          display: "flex",
          position: "absolute",
          left: position(100) - 30,
          top: 28,
          width: 60,
          justifyContent: "center",
          fontSize: 15,
          color: COLOURS.soft,
        }}
      >
        {full}
      </div>
      <div
        style={{
          position: "absolute",
          left: position(100),
          top: CHART.head - 3,
          bottom: 0,
          borderLeft: `1.5px dashed ${COLOURS.soft}`,
        }}
      />
      {bars.map((bar, index) => (
        <Bar key={bar.name} bar={bar} top={CHART.head + index * CHART.row} />
      ))}
    </div>
  );
}

function Bar({ bar, top }: { bar: DegreeBarEntry; top: number }) {
  const { name, text, degree, coverageClass, range, isBenchmark } = bar;
  const height = isBenchmark ? SLIM : BAR;
  const barTop = 23 + (BAR - height) / 2;
  const end = position(Math.max(degree ?? 0, range?.high ?? 0));
  const middle = barTop + height / 2;
  return (
    <div
      style={{
        display: "flex",
        position: "absolute",
        left: 0,
        top,
        width: CHART.width,
        height: CHART.row,
      }}
    >
      <div
        style={{
          position: "absolute",
          left: 0,
          top: 0,
          paddingRight: 4,
          fontSize: 17,
          color: COLOURS.soft,
          background: COLOURS.background,
        }}
      >
        {name}
      </div>
      {degree !== null && degree > 0 && (
        <div
          style={{
            position: "absolute",
            left: 0,
            top: barTop,
            width: position(degree),
            height,
            background: COLOURS.classes[coverageClass ?? -1] ?? COLOURS.line,
            border: "1px solid rgba(28,27,34,0.22)",
          }}
        />
      )}
      {degree !== null && degree > LONGEST && (
        <div
          style={{
            position: "absolute",
            left: CHART.bars - 16,
            top: barTop - 3,
            width: 5,
            height: height + 6,
            background: COLOURS.background,
            transform: "skewX(-20deg)",
          }}
        />
      )}
      {range && <Whisker range={range} middle={middle} />}
      <div
        style={{
          position: "absolute",
          left: end + (end > 0 ? 5 : 0),
          top: middle - 13,
          padding: end > 0 ? "0 3px" : "0 3px 0 0",
          fontSize: 18,
          fontWeight: 700,
          background: COLOURS.background,
        }}
      >
        {text}
      </div>
    </div>
  );
}

function Whisker({ range, middle }: { range: { low: number; high: number }; middle: number }) {
  if (range.low >= LONGEST || range.low === range.high) return null;
  const low = position(range.low);
  const line = { position: "absolute", background: COLOURS.ink } as const;
  const width = Math.max(2, position(range.high) - low);
  return (
    <div
      style={{
        display: "flex",
        position: "absolute",
        left: low,
        top: middle - 5,
        width,
        height: 10,
      }}
    >
      <div style={{ ...line, left: 0, top: 4, width, height: 2 }} />
      <div style={{ ...line, left: 0, top: 0, width: 2, height: 10 }} />
      {range.high <= LONGEST && (
        <div style={{ ...line, left: width - 2, top: 0, width: 2, height: 10 }} />
      )}
    </div>
  );
}
