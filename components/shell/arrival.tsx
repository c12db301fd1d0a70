"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { focusPart, keepFocus } from "#components/shell/keep-focus.ts";

/**
 * Where a link leads to a page without loading it whole, the link that had the focus is gone. So the focus goes to
 * the content of the page, or to the place in it that the address names. Within a page it is kept too.
 */
export function Arrival() {
  const pathname = usePathname();
  const left = useRef(pathname);
  useEffect(keepFocus, []);
  useEffect(() => {
    if (left.current === pathname) return;
    left.current = pathname;
    if (document.activeElement !== document.body) return;
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const target = named ?? document.getElementById("main");
    if (target) focusPart(target);
  }, [pathname]);
  return null;
}
