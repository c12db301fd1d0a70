import { PanelFigure } from "#components/picture/panel-figure.tsx";
import { SampleShape } from "#components/picture/sample-shape.tsx";
import type { Locale } from "#lib/locale.ts";
import type { Picture as PictureData } from "#lib/picture/picture.ts";

/** What a student's code did: panels side by side, and below them what stands for what. */
export function Picture({ picture, locale }: { picture: PictureData; locale: Locale }) {
  const { panels, legend } = picture;
  return (
    <>
      <div className="flex flex-wrap gap-x-4 gap-y-6">
        {panels.map((panel, i) => (
          <PanelFigure key={i} panel={panel} locale={locale} narrow={panels.length > 2} />
        ))}
      </div>
      <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-muted text-sm">
        {legend.map(({ sample, label }, i) => (
          <li key={i} className="flex items-center gap-2">
            <SampleShape sample={sample} />
            {label[locale]}
          </li>
        ))}
      </ul>
    </>
  );
}
