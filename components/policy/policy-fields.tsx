import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Field, inputClass } from "#components/ui/field.tsx";
import { components } from "#lib/course.ts";
import type { PolicyMistake, TypedPolicy } from "#lib/policy/typed-policy.ts";
import { lateRuleSchema, roundingSchema } from "#lib/policy.ts";

type Props = { typed: TypedPolicy; onType(typed: TypedPolicy): void; mistakes: PolicyMistake[] };

const roundings = roundingSchema.options.map((option) => option.shape.method.value);
const lates = lateRuleSchema.options.map((option) => option.shape.method.value);

/** Every rule as a field; what is wrong is told below the fields that it is about. */
export function PolicyFields({ typed, onType, mistakes }: Props) {
  const t = useTranslations("policy");
  const field = (name: keyof TypedPolicy, label: string, className = "w-44") => (
    <Field
      label={label}
      className={className}
      inputMode="decimal"
      autoComplete="off"
      value={typed[name]}
      onChange={(event) => onType({ ...typed, [name]: event.target.value })}
    />
  );
  const told = (...about: PolicyMistake[]) => {
    const mistake = about.find((name) => mistakes.includes(name));
    return mistake === undefined ? null : t(`mistakes.${mistake}`);
  };
  return (
    <>
      <Rules legend={t("weights")} mistake={told("weights", "sum")}>
        {components.map((component) => (
          <div key={component} className="min-w-0 max-sm:flex-1">
            {field(component, t(component), "w-full sm:w-44")}
          </div>
        ))}
      </Rules>
      <Rules legend={t("rounding")} mistake={told("bounds")}>
        <Choice
          label={t("rounding")}
          value={typed.rounding}
          options={roundings.map((name) => ({ name, label: t(`roundings.${name}`) }))}
          onChange={(rounding) => onType({ ...typed, rounding })}
        />
        {typed.rounding === "threshold" && (
          <div className="flex basis-full flex-wrap items-end gap-x-4 gap-y-3">
            {field("down", t("down"))}
            {field("up", t("up"))}
            <p className="basis-full text-muted text-sm">{t("between")}</p>
          </div>
        )}
      </Rules>
      <Rules legend={t("late")} mistake={told("share")}>
        <Choice
          label={t("late")}
          value={typed.late}
          options={lates.map((name) => ({ name, label: t(`lates.${name}`) }))}
          onChange={(late) => onType({ ...typed, late })}
        />
        {typed.late !== "linear" && field("share", t("share"))}
      </Rules>
      <Rules legend={t("appeals")} mistake={told("days")}>
        <div>
          {field("appealDays", t("appealDays"))}
          <p className="mt-1 text-muted text-sm">{t("appealHint")}</p>
        </div>
      </Rules>
    </>
  );
}

function Rules({
  legend,
  mistake,
  children,
}: {
  legend: string;
  mistake: string | null;
  children: ReactNode;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-medium">{legend}</legend>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">{children}</div>
      {mistake !== null && (
        <p role="alert" className="mt-2 text-failed text-sm">
          {mistake}
        </p>
      )}
    </fieldset>
  );
}

function Choice<Name extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Name;
  options: { name: Name; label: string }[];
  onChange(value: Name): void;
}) {
  const id = useId();
  return (
    <div className="w-full max-w-96">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        className={inputClass}
        value={value}
        onChange={(event) => {
          const chosen = options.find(({ name }) => name === event.target.value);
          if (chosen) onChange(chosen.name);
        }}
      >
        {options.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
