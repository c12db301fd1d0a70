"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { CodeViewer } from "#components/editor/code-viewer.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import type { Match } from "#lib/similarity/compare-programs.ts";

const lineHeightPx = 20;
const roomPx = 44;

type Side = { submissionId: string; source: string; name: string; note: string };
type Props = { left: Side; right: Side; parts: Match["parts"] };

/** Two programs beside each other, on a phone below each other, with the lines in common marked in both. */
export function SideBySide({ left, right, parts }: Props) {
  const lines = Math.max(...[left, right].map(({ source }) => source.split("\n").length));
  const marked = useMemo(
    () => ({ left: parts.map((part) => part.left), right: parts.map((part) => part.right) }),
    [parts],
  );
  const height = lines * lineHeightPx + roomPx;
  return (
    <div className="grid gap-x-5 gap-y-7 lg:grid-cols-2">
      <Program side={left} marked={marked.left} height={height} />
      <Program side={right} marked={marked.right} height={height} />
    </div>
  );
}

type ProgramProps = { side: Side; marked: Match["parts"][number]["left"][]; height: number };

function Program({ side: { submissionId, source, name, note }, marked, height }: ProgramProps) {
  const t = useTranslations("statistics.similarity");
  const readIt = useTranslations("comments")("open");
  const locale = useLocale();
  return (
    <section aria-label={t("code", { name })} className="min-w-0">
      <h2 className="font-medium">{name}</h2>
      <p className="mb-2 text-sm text-muted">
        {note} ·{" "}
        <PageLink className="link" href={`/review/submissions/${submissionId}?names=shown`}>
          {readIt}
          <span className="sr-only">: {name}</span>
        </PageLink>
      </p>
      <div className="overflow-hidden rounded-control border border-hairline" style={{ height }}>
        <CodeViewer locale={locale} source={source} label={t("code", { name })} marked={marked} />
      </div>
    </section>
  );
}
