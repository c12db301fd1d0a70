import { Field } from "#components/ui/field.tsx";

type Props = {
  label: string;
  /** Who reads it. */
  hint?: string;
  optional?: boolean;
  value: string;
  onChange(reason: string): void;
};

/** Why something is done, in a line or two, which stays on record. */
export function ReasonField({ label, hint, optional = false, value, onChange }: Props) {
  return (
    <Field
      label={label}
      hint={hint}
      required={!optional}
      maxLength={500}
      autoComplete="off"
      className="max-w-xl"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
