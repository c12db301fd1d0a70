import { scaleBand, scaleLinear } from "d3-scale";
import { useTranslations } from "next-intl";

const width = 288;
const height = 150;
const floor = height - 20;

type Props = {
  /** How many students have each whole number from 0. */
  counts: number[];
  /** What is counted. */
  what: string;
  /** Said when there is nothing to count. */
  empty: string;
  /** The lowest number that is no fail; those below have the colour of one. */
  lowestPass: number;
};

/** How many students have each grade, or each mark by its whole part. */
export function Histogram({ counts, what, empty, lowestPass }: Props) {
  const t = useTranslations("grades");
  const most = Math.max(...counts);
  if (most === 0) return <p className="text-sm text-muted">{empty}</p>;
  const x = scaleBand(counts.keys(), [0, width]).padding(0.22);
  const y = scaleLinear([0, most], [floor, 16]);
  const bars = counts
    .flatMap((count, grade) => (count > 0 ? [t("histogramBar", { grade, count })] : []))
    .join(", ");
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" className="figures w-full max-w-sm">
      <title>{t("histogramText", { what, bars })}</title>
      {counts.map((count, grade) => (
        <g key={grade} transform={`translate(${x(grade) ?? 0} 0)`} textAnchor="middle" fontSize="12">
          <rect
            width={x.bandwidth()}
            y={y(count)}
            height={floor - y(count)}
            rx="1.5"
            className={grade < lowestPass ? "fill-failed" : "fill-accent"}
            fillOpacity="0.8"
          />
          {count > 0 && (
            <text x={x.bandwidth() / 2} y={y(count) - 4} className="fill-muted" fontSize="11">
              {count}
            </text>
          )}
          <text x={x.bandwidth() / 2} y={height - 4} className="fill-muted">
            {grade}
          </text>
        </g>
      ))}
      <line x2={width} y1={floor + 0.5} y2={floor + 0.5} className="stroke-hairline" />
    </svg>
  );
}
