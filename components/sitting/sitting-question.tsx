"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { QuestionForm } from "#components/question/question-form.tsx";
import { attemptFiles } from "#components/sitting/attempt-files.ts";
import { questionAnchor } from "#components/sitting/question-map.tsx";
import { AnswerConflict } from "#components/sitting/saving/answer-conflict.tsx";
import type { AnswerQueue } from "#components/sitting/saving/answer-queue.ts";
import { Notice } from "#components/ui/notice.tsx";
import { formatExact } from "#lib/exact.ts";
import { readFraction } from "#lib/fraction.ts";
import type { AttemptItem } from "#lib/sitting/api.ts";

type Props = {
  item: AttemptItem;
  index: number;
  attemptId: string;
  queue: AnswerQueue;
  disabled: boolean;
  /** Stands below the fields. */
  children?: ReactNode;
};

/** One question of an attempt with its points, its fields, and what is the matter with saving it. */
export function SittingQuestion({ item, index, attemptId, queue, disabled, children }: Props) {
  const t = useTranslations("sitting");
  const locale = useLocale();
  const id = questionAnchor(index);
  const status = queue.status(item.itemId);
  const files = attemptFiles(attemptId, locale);
  const { content } = item;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      data-question={item.itemId}
      className="scroll-mt-28 outline-hidden"
    >
      <h2 id={`${id}-title`} className="mb-3 flex flex-wrap items-baseline gap-x-3 font-semibold text-lg">
        <span className="text-muted">{t("question", { number: index + 1 })}</span>
        {content && <span>{content.question.title[locale]}</span>}
        <span className="figures ml-auto font-normal text-base text-muted">
          {t("points", { points: formatExact(readFraction(item.points), locale, { atLeast: 0 }) })}
        </span>
      </h2>
      {item.broken && (
        <Notice meaning="failed" title={t("broken.title")}>
          {t("broken.what")}
        </Notice>
      )}
      {status.kind === "refused" && (
        <Notice meaning="failed" title={status.problem.title} className="mb-4">
          {status.problem.detail}
        </Notice>
      )}
      {content && status.kind === "conflict" && (
        <AnswerConflict
          question={content.question}
          id={id}
          other={status.other.answers}
          fileAddress={files.address}
          onKeepMine={() => queue.keepMine(item.itemId)}
          onTakeOther={() => queue.takeOther(item.itemId)}
        />
      )}
      {content && (
        <QuestionForm
          question={content.question}
          answers={queue.answers(item.itemId)}
          onChange={(answers) => queue.edit(item.itemId, answers)}
          id={id}
          disabled={disabled}
          files={files}
        />
      )}
      {children}
    </section>
  );
}
