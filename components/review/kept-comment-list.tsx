import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeptComments } from "#components/review/use-kept-comments.ts";
import { Button } from "#components/ui/button.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { maxReusableComment } from "#lib/review/api.ts";

type Props = {
  kept: KeptComments;
  /** What stands in the field now. */
  typed: string;
  onInsert(text: string): void;
};

/** Comments to use again: inserted by a press or a key, and the one just typed can be kept. */
export function KeptCommentList({ kept: { comments, failed, keep, drop }, typed, onInsert }: Props) {
  const t = useTranslations("review.item");
  const text = typed.trim();
  const isKeepable = text !== "" && comments.every((comment) => comment.text !== text);
  return (
    <div className="mt-2 text-sm">
      {comments.length > 0 && (
        <>
          <p className="eyebrow">{t("kept")}</p>
          <p className="text-muted">{t("keptHint")}</p>
          <ul className="mt-1">
            {comments.map((comment, index) => (
              <li key={comment.id} className="flex items-center gap-1 border-hairline border-b">
                <button
                  type="button"
                  onClick={() => onInsert(comment.text)}
                  className="flex min-h-8 min-w-0 flex-1 items-baseline gap-3 py-1 text-left hover:bg-sunken"
                >
                  <kbd aria-hidden className="shrink-0 font-mono text-muted text-xs">
                    {index < 10 ? `⇧${(index + 1) % 10}` : ""}
                  </kbd>
                  <span className="min-w-0 break-words">{comment.text}</span>
                </button>
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={t("drop", { text: comment.text })}
                  onClick={() => drop(comment.id)}
                >
                  <X aria-hidden className="size-4" />
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isKeepable &&
        (text.length <= maxReusableComment ? (
          <Button size="small" className="mt-2" onClick={() => keep(text)}>
            {t("keep")}
          </Button>
        ) : (
          <p className="mt-2 text-muted">{t("tooLongToKeep", { most: maxReusableComment })}</p>
        ))}
      <div role="status">{failed && <Meant meaning="failed">{t("keepFailed")}</Meant>}</div>
    </div>
  );
}
