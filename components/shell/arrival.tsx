"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * Where a link leads to a page without loading it whole, the link that had the focus is gone. So the focus goes to
 * the content of the page, or to the place in it that the address names: there Tab goes on, and a screen reader reads.
 */
export function Arrival() {
  const pathname = usePathname();
  const left = useRef(pathname);
  useEffect(() => {
    if (left.current === pathname) return;
    left.current = pathname;
    if (document.activeElement !== document.body) return;
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const target = named ?? document.getElementById("main");
    if (target === null) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
