import type { ReactNode } from "react";

type Props = { labelledBy: string; className?: string; children: ReactNode };

/** The inputs of one part, which are named together by the label above them. */
export function FieldGroup({ labelledBy, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is named by a legend inside it, and the label is above
    <div role="group" aria-labelledby={labelledBy} className={className}>
      {children}
    </div>
  );
}
