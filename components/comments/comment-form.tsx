"use client";

import { useTranslations } from "next-intl";
import type { Dispatch, RefObject, SetStateAction } from "react";
import { Form } from "#components/call/form.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import { appendComment } from "#components/review/append-comment.ts";
import { KeptCommentList } from "#components/review/kept-comment-list.tsx";
import type { KeptComments } from "#components/review/use-kept-comments.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { maxComment } from "#lib/comments/api.ts";

type Props = {
  source: string;
  /** As it stands in its field: digits, or nothing for the whole. */
  line: string;
  onLine(line: string): void;
  written: string;
  onWritten: Dispatch<SetStateAction<string>>;
  kept: KeptComments;
  busy: boolean;
  trouble: string | null;
  /** The field of the text, for a key that goes there. */
  text: RefObject<HTMLTextAreaElement | null>;
  /** @returns whether it is stored; what is not stays in the field. */
  onWrite(line: number | null, text: string): Promise<boolean>;
};

/** A comment on one line of a program or on all of it, on its way to the student. */
export function CommentForm(props: Props) {
  const { source, line, onLine, written, onWritten, kept, busy, trouble, text, onWrite } = props;
  const t = useTranslations("comments");
  const lines = source.split("\n");
  const chosen = line.trim() === "" ? null : Number(line);
  const isWrong = chosen !== null && !(Number.isInteger(chosen) && chosen >= 1 && chosen <= lines.length);
  async function write() {
    if (isWrong || !(await onWrite(chosen, written))) return;
    // What was typed on meanwhile is not stored yet.
    onWritten((now) => (now === written ? "" : now));
  }
  return (
    <Form onSubmit={write} className="space-y-3">
      <Field
        label={t("lineField")}
        hint={t("lineHint")}
        error={isWrong && t("wrongLine", { count: lines.length })}
        inputMode="numeric"
        autoComplete="off"
        value={line}
        onChange={(event) => onLine(event.target.value)}
      />
      {chosen !== null && !isWrong && (
        <code className="block truncate font-mono text-[13px] text-muted">{lines[chosen - 1].trim()}</code>
      )}
      <div>
        <TextArea
          label={t("text")}
          ref={text}
          rows={4}
          required
          maxLength={maxComment}
          value={written}
          onChange={(event) => onWritten(event.target.value)}
        />
        <KeptCommentList
          kept={kept}
          typed={written}
          onInsert={(comment) => onWritten(appendComment(written, comment))}
        />
      </div>
      <Trouble trouble={trouble} />
      <Button type="submit" busy={busy}>
        {t("write")}
      </Button>
    </Form>
  );
}
