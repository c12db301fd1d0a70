import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { mistakeIn, type TypedLine } from "#components/rubric/typed-lines.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextArea } from "#components/ui/text-area.tsx";

type Props = {
  line: TypedLine;
  /** From 1. */
  number: number;
  isLast: boolean;
  onChange(line: TypedLine): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
};

/** One line of a rubric: its text in both languages, its points, its place. */
export function LineFields({ line, number, isLast, onChange, onMove, onRemove }: Props) {
  const t = useTranslations("rubric.line");
  const mistake = mistakeIn(line);
  const action = (name: "up" | "down" | "remove", icon: ReactNode, onClick: () => void, disabled = false) => (
    <Button kind="quiet" size="small" disabled={disabled} aria-label={t(name, { number })} onClick={onClick}>
      {icon}
    </Button>
  );
  return (
    <fieldset className="min-w-0 border-hairline border-t pt-3">
      <legend className="eyebrow float-left mb-2">
        {line.id === null ? t("newTitle", { number }) : t("title", { number })}
      </legend>
      <div className="flex justify-end">
        {action("up", <ArrowUp aria-hidden className="size-4" />, () => onMove(-1), number === 1)}
        {action("down", <ArrowDown aria-hidden className="size-4" />, () => onMove(1), isLast)}
        {action("remove", <Trash2 aria-hidden className="size-4" />, onRemove, number === 1 && isLast)}
      </div>
      <div className="clear-both grid gap-x-6 gap-y-3 sm:grid-cols-[1fr_1fr_6rem]">
        {(["ru", "en"] as const).map((locale) => (
          <TextArea
            key={locale}
            label={t(locale)}
            rows={4}
            maxLength={2_000}
            lang={locale}
            value={line[locale]}
            onChange={(event) => onChange({ ...line, [locale]: event.target.value })}
          />
        ))}
        <Field
          label={t("points")}
          inputMode="numeric"
          autoComplete="off"
          value={line.points}
          onChange={(event) => onChange({ ...line, points: event.target.value })}
        />
      </div>
      {mistake !== null && <p className="mt-2 text-partly text-sm">{t(`mistakes.${mistake}`)}</p>}
    </fieldset>
  );
}
