"use client";

import { useLocale } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";

/** So long the end of an announcement is in sight before it counts as seen. */
const seenMs = 1_000;

type Props = {
  /** The unread ones among what is shown. */
  unread: string[];
  children: ReactNode;
};

/** Keeps which announcements in it a person has seen to their end. They stay marked until the page comes anew. */
export function ReadWatcher({ unread, children }: Props) {
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const watched = unread.join();
  useEffect(() => {
    if (box.current === null || watched === "") return;
    const inSight = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async () => {
      const ids = [...inSight];
      const calls = await import("#components/announcements/calls.ts").catch(() => null);
      await calls?.readAnnouncements(ids, locale); // what is not kept is new once more, which costs nothing
    };
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const id = target.getAttribute("data-unread") ?? "";
        if (isIntersecting) inSight.add(id);
        else inSight.delete(id);
      }
      clearTimeout(timer);
      if (inSight.size > 0) timer = setTimeout(keep, seenMs);
    });
    for (const end of box.current.querySelectorAll("[data-unread]")) observer.observe(end);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [watched, locale]);
  return <div ref={box}>{children}</div>;
}
