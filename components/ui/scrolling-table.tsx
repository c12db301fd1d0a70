import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

type Props = {
  /** Scrolls down by itself too, so that the form it stands in stays in sight. */
  short?: boolean;
  children: ReactNode;
};

/** A table that scrolls by itself where it is wider than the page. */
export function ScrollingTable({ short = false, children }: Props) {
  const scrolls = short ? "max-h-[50dvh] overflow-auto" : "overflow-x-auto";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className={classNames("relative", scrolls)} tabIndex={0}>
      <table className="rows">{children}</table>
    </div>
  );
}
