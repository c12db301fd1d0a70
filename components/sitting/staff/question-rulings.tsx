"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type RuledQuestion, RulingDialog } from "#components/sitting/staff/ruling-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Meant } from "#components/ui/meaning.tsx";

/** The questions of an assessment, with what was decided about those found faulty. */
export function QuestionRulings({ questions }: { questions: RuledQuestion[] }) {
  const t = useTranslations("staffSitting.rulings");
  const [asked, setAsked] = useState<RuledQuestion | null>(null);
  return (
    <>
      <p className="max-w-[72ch] text-muted text-sm">{t("intro")}</p>
      <ul className="mt-3 border-hairline border-t">
        {questions.map((question) => (
          <li
            key={question.itemId}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-hairline border-b py-2"
          >
            <span className="min-w-0 flex-1">{question.title}</span>
            {question.ruling && <Meant meaning="partly">{t(`holds.${question.ruling}`)}</Meant>}
            <Button size="small" kind="quiet" className="-mr-2.5" onClick={() => setAsked(question)}>
              {t("open")}
              <span className="sr-only">{question.title}</span>
            </Button>
          </li>
        ))}
      </ul>
      {asked && <RulingDialog question={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
