"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Comment } from "#lib/comments/api.ts";
import { moment } from "#lib/format.ts";

type Props = {
  comments: readonly Comment[];
  source: string;
  timeZone: string;
  now: Date;
  /** Where the person may take back what they wrote. */
  onWithdraw?(id: string): void;
};

/** What the staff said of a program, each comment with its line as it stands there. */
export function CommentList({ comments, source, timeZone, now, onWithdraw }: Props) {
  const t = useTranslations("comments");
  const locale = useLocale();
  const lines = source.split("\n");
  const where = (line: number | null) => (line === null ? t("whole") : t("line", { line }));
  return (
    <ol aria-label={t("title")} className="space-y-4">
      {comments.map(({ id, line, text, by, own, createdAt }) => (
        <li key={id} className="max-w-[72ch] border-accent border-l-4 pl-3">
          <p className="font-medium text-sm">{where(line)}</p>
          {line !== null && (
            <code className="block truncate font-mono text-[13px] text-muted">{lines[line - 1]?.trim()}</code>
          )}
          <p className="whitespace-pre-line break-words">{text}</p>
          <p className="text-muted text-sm">
            {by ?? t("somebody")}, {moment(new Date(createdAt), { locale, timeZone, now })}
          </p>
          {own && onWithdraw && (
            <Button size="small" kind="quiet" className="-ml-2" onClick={() => onWithdraw(id)}>
              {t("withdraw")}
              <span className="sr-only">: {where(line)}</span>
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
