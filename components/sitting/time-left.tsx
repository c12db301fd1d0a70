"use client";

import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { crossedMinutes } from "#components/sitting/crossed-minutes.ts";
import { classNames } from "#components/ui/class-names.ts";
import { time } from "#lib/format.ts";

const fewMs = 5 * 60_000;

/** The time left, ticking for the eye; said aloud at 30, 10, 5 minutes and at one, and when the end is moved. */
export function TimeLeft({ leftMs, endsAt, timeZone }: { leftMs: number; endsAt: string; timeZone: string }) {
  const t = useTranslations("sitting.time");
  const [said, setSaid] = useState("");
  const last = useRef({ leftMs, endsAt });
  const until = time(new Date(endsAt), { timeZone });

  useEffect(() => {
    const before = last.current;
    last.current = { leftMs, endsAt };
    if (endsAt !== before.endsAt) {
      setSaid(t(endsAt > before.endsAt ? "extended" : "moved", { until }));
      return;
    }
    const minutes = crossedMinutes(before.leftMs, leftMs);
    if (before.leftMs > 0 && leftMs === 0) setSaid(t("up"));
    else if (minutes !== null) setSaid(t("left", { minutes }));
  }, [leftMs, endsAt, until, t]);

  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <span
        role="timer"
        aria-label={t("label")}
        className={classNames(
          "figures inline-flex items-center gap-1.5 font-semibold text-lg",
          leftMs <= fewMs && "text-failed",
        )}
      >
        <Clock aria-hidden className="size-4 shrink-0" />
        {clockFace(leftMs)}
      </span>
      <span className="text-muted text-sm">{t("until", { until })}</span>
      <span role="alert" className={said === "" ? "sr-only" : "font-medium text-sm"}>
        {said}
      </span>
    </div>
  );
}

/** `1:05:09` or `5:09`; a second that has begun is still there. */
function clockFace(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
