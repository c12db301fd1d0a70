"use client";

import type { ReactNode } from "react";
import { Form } from "#components/call/form.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import type { Previewed } from "#components/call/use-previewed.ts";
import { Button } from "#components/ui/button.tsx";

type Props<Preview> = {
  previewed: Previewed<Preview>;
  /** What looking, applying and going back to the fields is called. */
  words: Record<"preview" | "apply" | "back", string>;
  report(preview: Preview): ReactNode;
  /** Whether what was looked at can be applied. */
  isPossible?(preview: Preview): boolean;
  name?: string;
  /** What else can be done while nothing is looked at. */
  more?: ReactNode;
  children: ReactNode;
};

/**
 * A form whose effect is shown first; what was looked at stays as it is from when it is asked about until it is applied
 * or given up.
 */
export function PreviewedForm<Preview>(props: Props<Preview>) {
  const { words, isPossible = () => true } = props;
  const { busy, trouble, preview, isReady, go, back } = props.previewed;
  return (
    <Form onSubmit={go} name={props.name} className="space-y-5">
      <fieldset disabled={busy || preview !== null} className="min-w-0 space-y-5 disabled:opacity-75">
        {props.children}
      </fieldset>
      {preview && props.report(preview)}
      <Trouble trouble={trouble} />
      <div className="flex flex-wrap gap-3">
        {(preview === null || isPossible(preview)) && (
          <Button type="submit" kind={preview ? "primary" : "secondary"} busy={busy} disabled={!isReady}>
            {preview ? words.apply : words.preview}
          </Button>
        )}
        {preview ? (
          <Button onClick={back} busy={busy}>
            {words.back}
          </Button>
        ) : (
          props.more
        )}
      </div>
    </Form>
  );
}
