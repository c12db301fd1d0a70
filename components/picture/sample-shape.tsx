import { ArrowShape } from "#components/picture/arrow-shape.tsx";
import { PointShape } from "#components/picture/point-shape.tsx";
import { lineStyle } from "#components/picture/tones.ts";
import type { Sample } from "#lib/picture/picture.ts";

/** What a mark looks like, small, in front of its name in the legend. */
export function SampleShape({ sample }: { sample: Sample }) {
  return (
    <svg aria-hidden width={24} height={12} className="shrink-0">
      <SampleMark sample={sample} />
    </svg>
  );
}

function SampleMark({ sample }: { sample: Sample }) {
  switch (sample.kind) {
    case "line":
      return <path d="M2 6H22" {...lineStyle(sample)} />;
    case "points":
      return <PointShape at={[12, 6]} tone={sample.tone} shape={sample.shape} />;
    case "area":
      return <rect x={2} width={20} height={12} rx={2} className="fill-accent" fillOpacity={0.18} />;
    case "arrow":
      return <ArrowShape from={[3, 6]} to={[22, 6]} tone={sample.tone} />;
  }
}
