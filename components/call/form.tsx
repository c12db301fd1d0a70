import type { FormEvent, ReactNode, Ref } from "react";
import { OnceReady } from "#components/ui/once-ready.tsx";

type Props = {
  /** Called in place of what the browser would do. */
  onSubmit(): unknown;
  /** For a screen reader, where no heading says what it is. */
  name?: string;
  ref?: Ref<HTMLFormElement>;
  className?: string;
  children: ReactNode;
};

/** A form that the script of the page sends, and nobody else: until that is there, nothing can be typed or pressed. */
export function Form({ onSubmit, name, ref, className, children }: Props) {
  function submit(event: FormEvent) {
    event.preventDefault();
    void onSubmit();
  }
  return (
    <form ref={ref} onSubmit={submit} aria-label={name}>
      <OnceReady className={className}>{children}</OnceReady>
    </form>
  );
}
