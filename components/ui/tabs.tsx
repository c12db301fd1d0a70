"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export type Tab = { value: string; label: ReactNode };

/** A row of tabs with an underline; the panels are its children, each a {@link TabPanel}. */
export function Tabs({
  tabs,
  value,
  onChange,
  label,
  trailing,
  children,
  className,
}: {
  tabs: Tab[];
  value: string;
  onChange: (value: string) => void;
  /** Name of the row for a screen reader. */
  label: string;
  /** Stands at the far end of the row: a state, buttons. */
  trailing?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <Base.Root value={value} onValueChange={(next) => onChange(String(next))} className={className}>
      <div className="flex flex-wrap items-center gap-x-4 border-b border-hairline">
        <Base.List aria-label={label} className="flex gap-1">
          {tabs.map((tab) => (
            <Base.Tab key={tab.value} value={tab.value} className={tabClass}>
              {tab.label}
            </Base.Tab>
          ))}
        </Base.List>
        {trailing && <div className="ml-auto flex items-center gap-3">{trailing}</div>}
      </div>
      {children}
    </Base.Root>
  );
}

/** What a tab shows. `keepMounted` keeps it alive, and what it holds, while another tab is open. */
export function TabPanel({
  value,
  keepMounted = false,
  className,
  children,
}: {
  value: string;
  keepMounted?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Base.Panel value={value} keepMounted={keepMounted} className={className}>
      {children}
    </Base.Panel>
  );
}

const tabClass =
  "-mb-px inline-flex min-h-11 items-center gap-1.5 whitespace-nowrap border-b-2 border-transparent px-2.5 text-muted transition-colors duration-150 hover:text-ink data-active:border-accent data-active:font-medium data-active:text-ink";
