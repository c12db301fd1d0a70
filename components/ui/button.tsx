import type { ComponentProps } from "react";
import { classNames } from "#components/ui/class-names.ts";

type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
type ButtonSize = "small" | "medium";

/**
 * A button. At most one `primary` stands on a page: what the person came to press.
 * `quiet` has no border and stands among text; `danger` takes something away.
 *
 * @param busy what it does is under way, so that it does nothing more; it keeps the focus, which a disabled one loses
 */
export function Button({
  kind = "secondary",
  size = "medium",
  className,
  type = "button",
  busy = false,
  onClick,
  ...rest
}: ComponentProps<"button"> & { kind?: ButtonKind; size?: ButtonSize; busy?: boolean }) {
  return (
    <button
      type={type}
      className={buttonClass(kind, size, className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  );
}

/**
 * The look of a button, for a link or a part of Base UI that stands in its place. It changes at once: between the
 * colours of two kinds there are moments at which nobody can read the words.
 */
export function buttonClass(kind: ButtonKind, size: ButtonSize = "medium", className?: string) {
  return classNames(
    "inline-flex shrink-0 items-center justify-center gap-2 whitespace-nowrap rounded-control border font-medium",
    "disabled:cursor-not-allowed disabled:opacity-55",
    "aria-disabled:cursor-not-allowed aria-disabled:opacity-55",
    size === "small" ? "min-h-8 px-2.5 text-sm" : "min-h-10 px-4 text-base",
    kinds[kind],
    className,
  );
}

const kinds: Record<ButtonKind, string> = {
  primary: "border-accent bg-accent text-on-accent enabled:hover:bg-accent/90 [a&]:hover:bg-accent/90",
  secondary: "border-outline/60 bg-raised text-ink enabled:hover:border-ink [a&]:hover:border-ink",
  quiet: "border-transparent bg-transparent text-ink enabled:hover:bg-sunken [a&]:hover:bg-sunken",
  danger: "border-failed/60 bg-raised text-failed enabled:hover:border-failed [a&]:hover:border-failed",
};
