"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { FieldGroup } from "#components/question/field-group.tsx";
import type { FieldProps } from "#components/question/field-props.ts";
import { QuestionText } from "#components/question/question-text.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import type { Option } from "#lib/question.ts";

/** Things to put in order, by buttons or arrow keys. The order to begin with is no answer until it is confirmed. */
export function OrderingField({ part, answer, onChange, labelledBy, disabled }: FieldProps<"ordering">) {
  const t = useTranslations("question.ordering");
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ item: string; by: -1 | 1; place: number } | null>(null);
  const items = inOrder(part.items, answer?.order);
  const send = (order: Option[]) => onChange({ kind: "ordering", order: order.map((item) => item.id) });

  // A button that is moved with its line loses the focus.
  useEffect(() => {
    if (moved === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>(`[data-move="${moved.by}"]`);
    buttons?.[moved.place]?.focus();
  }, [moved]);

  function move(place: number, by: -1 | 1) {
    const to = place + by;
    if (disabled || to < 0 || to >= items.length) return;
    send(items.map((item, at) => (at === place ? items[to] : at === to ? items[place] : item)));
    setMoved({ item: items[place].id, by, place: to });
  }

  function press(event: KeyboardEvent, place: number) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    move(place, event.key === "ArrowUp" ? -1 : 1);
  }

  return (
    <FieldGroup labelledBy={labelledBy}>
      <ol ref={list} className="border-hairline border-t">
        {items.map(({ id: item, text }, place) => (
          <li key={item} className="flex items-start gap-3 border-hairline border-b py-1.5">
            <span className="figures w-6 shrink-0 pt-0.5 text-right text-muted">
              {t("place", { place: place + 1 })}
            </span>
            <div id={`${id}-${item}`} className="min-w-0 flex-1 pt-0.5">
              <QuestionText text={text} />
            </div>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                data-move={by}
                className={buttonClass("quiet", "small", "px-1.5 aria-disabled:opacity-40")}
                aria-describedby={`${id}-${item}`}
                aria-disabled={disabled || !items[place + by]}
                onClick={() => move(place, by)}
                onKeyDown={(event) => press(event, place)}
              >
                <span className="sr-only">
                  {t(by < 0 ? "up" : "down", { name: t("item", { place: place + 1 }) })}
                </span>
                {by < 0 ? (
                  <ArrowUp aria-hidden className="size-4" />
                ) : (
                  <ArrowDown aria-hidden className="size-4" />
                )}
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved &&
          t("moved", {
            name: t("item", { place: moved.place - moved.by + 1 }),
            place: moved.place + 1,
            total: items.length,
          })}
      </p>
      {answer === null ? (
        <div className="mt-2 flex flex-wrap items-center gap-3 text-muted text-sm">
          <Button size="small" disabled={disabled} onClick={() => send(items)}>
            {t("confirm")}
          </Button>
          <span>{t("untouched")}</span>
        </div>
      ) : (
        <p className="mt-2 text-muted text-sm">{t("keys")}</p>
      )}
    </FieldGroup>
  );
}

/** The items in the order of an answer; what it does not name, which only another version's answer can, comes last. */
export function inOrder(items: readonly Option[], order: readonly string[] | undefined): Option[] {
  if (order === undefined) return [...items];
  const place = ({ id }: Option) => (order.includes(id) ? order.indexOf(id) : items.length);
  return items.toSorted((a, b) => place(a) - place(b));
}
