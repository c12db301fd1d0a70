import { useTranslations } from "next-intl";
import { OwnAnswer } from "#components/question/own-answer.tsx";
import type { ReviewedAnswers } from "#components/review/reviewed-answers.ts";
import type { Answer, Part } from "#lib/question.ts";

type Props = { part: Part; answer: Answer | null; files: ReviewedAnswers["files"] };

/** What was answered to one part; a picture that came along is shown at once. */
export function ReviewedPart({ part, answer, files }: Props) {
  const t = useTranslations("review.item");
  const attached = answer?.kind === "essay" ? files.find(({ id }) => id === answer.attachment) : undefined;
  return (
    <section aria-label={t("answer")} className="my-4 border-accent border-l-2 pl-4">
      <p className="eyebrow">{t("answer")}</p>
      <div className="mt-1 max-w-[72ch] break-words">
        {answer === null ? (
          <span className="text-muted">{t("noAnswer")}</span>
        ) : (
          <OwnAnswer part={part} answer={answer} fileAddress={(id) => addressOf(files, id)} />
        )}
      </div>
      {attached?.isPicture && (
        // biome-ignore lint/performance/noImgElement: the address asks who is looking, so no optimiser may fetch it for them
        <img
          src={attached.address}
          alt={t("attachment", { name: attached.name })}
          className="mt-3 max-h-[40rem] max-w-full border border-hairline"
        />
      )}
    </section>
  );
}

function addressOf(files: ReviewedAnswers["files"], id: string): string {
  return files.find((file) => file.id === id)?.address ?? "";
}
