"use client";

import { useId } from "react";

type Props<Name extends string> = {
  legend: string;
  /** What each is called, in their order. */
  options: Record<Name, string>;
  value: Name;
  onChange(value: Name): void;
};

/** One of a few ways, side by side. */
export function RadioChoice<Name extends string>({ legend, options, value, onChange }: Props<Name>) {
  const id = useId();
  return (
    <fieldset className="flex flex-wrap gap-x-6">
      <legend className="mb-1 font-medium text-sm">{legend}</legend>
      {namesOf(options).map((name) => (
        <label key={name} className="flex items-center gap-2 py-1">
          <input
            type="radio"
            name={id}
            className="size-4 shrink-0 accent-accent"
            checked={value === name}
            onChange={() => onChange(name)}
          />
          {options[name]}
        </label>
      ))}
    </fieldset>
  );
}

function namesOf<Name extends string>(options: Record<Name, string>): Name[] {
  const names: Name[] = [];
  for (const name in options) names.push(name);
  return names;
}
