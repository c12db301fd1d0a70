import type { ComponentProps } from "react";

/** The inputs of one part, which are named together by the label above them. */
export function FieldGroup({ labelledBy, ...props }: ComponentProps<"div"> & { labelledBy: string }) {
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is named by a legend inside it, and the label is above
  return <div role="group" aria-labelledby={labelledBy} {...props} />;
}
