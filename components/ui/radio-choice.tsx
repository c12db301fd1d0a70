"use client";

import { type ReactNode, useId } from "react";
import { classNames } from "#components/ui/class-names.ts";

type Props<Value extends string> = {
  legend: string;
  options: readonly { value: NoInfer<Value>; text: ReactNode; hint?: ReactNode }[];
  value: Value;
  onChange(value: Value): void;
  /** One below the other rather than side by side. */
  stacked?: boolean;
};

/** One of a few ways. */
export function RadioChoice<Value extends string>(props: Props<Value>) {
  const id = useId();
  return (
    <fieldset className={classNames(!props.stacked && "flex flex-wrap gap-x-6")}>
      <legend className="mb-1 font-medium text-sm">{props.legend}</legend>
      {props.options.map(({ value, text, hint }) => (
        <label key={value} className="flex items-start gap-2.5 py-1">
          <input
            type="radio"
            name={id}
            className="mt-[calc((1lh-1rem)/2)] size-4 shrink-0 accent-accent"
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>
            {text}
            {hint && <span className="block text-muted text-sm">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
