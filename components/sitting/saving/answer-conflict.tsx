"use client";

import { useTranslations } from "next-intl";
import { OwnAnswer } from "#components/question/own-answer.tsx";
import { PartList } from "#components/question/question-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Answers } from "#lib/question.ts";
import type { ShownQuestion } from "#lib/sitting/api.ts";

type Props = {
  question: ShownQuestion;
  id: string;
  other: Answers;
  fileAddress(id: string): string;
  onKeepMine(): void;
  onTakeOther(): void;
};

/** Two devices answered: the other answers stand here, one's own in the fields below, and one of them is chosen. */
export function AnswerConflict({ question, id, other, fileAddress, onKeepMine, onTakeOther }: Props) {
  const t = useTranslations("sitting.conflict");
  return (
    <Notice meaning="partly" title={t("title")} className="my-4">
      <p>{t("what")}</p>
      <PartList question={question} id={`${id}-other`}>
        {(part) => <OwnAnswer part={part} answer={other[part.id] ?? null} fileAddress={fileAddress} />}
      </PartList>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button size="small" onClick={onKeepMine}>
          {t("keepMine")}
        </Button>
        <Button size="small" onClick={onTakeOther}>
          {t("takeOther")}
        </Button>
      </div>
    </Notice>
  );
}
