import { type ReactNode, useId } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { MenuScript } from "#components/ui/menu-script.tsx";

/**
 * A button that opens a list of links and buttons. The browser's own popover: it closes on Esc and on a press beside
 * it, and gives the focus back.
 */
export function Menu({
  label,
  trigger,
  triggerClass,
  children,
}: {
  /** Name of the button where its content is only an icon. */
  label?: string;
  trigger: ReactNode;
  triggerClass?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <MenuScript>
      <button type="button" aria-label={label} popoverTarget={id} className={triggerClass}>
        {trigger}
      </button>
      <div id={id} popover="auto" className="menu floating min-w-52 py-1">
        {children}
      </div>
    </MenuScript>
  );
}

export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={itemClass}>
      {children}
    </a>
  );
}

/** Something to do. */
export function MenuItem({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={itemClass} onClick={onClick}>
      {children}
    </button>
  );
}

export function MenuSeparator() {
  return <hr className="my-1 border-hairline" />;
}

/** The look of something to choose in a menu. */
export const itemClass = classNames(
  "flex min-h-9 w-full cursor-pointer items-center gap-2.5 px-3.5 text-left text-base",
  "-outline-offset-2 hover:bg-sunken",
);
