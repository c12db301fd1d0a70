import { useTranslations } from "next-intl";
import type { SaveTrouble } from "#components/review/save/use-save.ts";
import { Notice } from "#components/ui/notice.tsx";

/** Why the points were not saved, and what to do. */
export function SaveNotice({ trouble }: { trouble: SaveTrouble | null }) {
  const t = useTranslations("review.save");
  if (trouble === null) return null;
  const [title, what] = words(trouble);
  return (
    <Notice meaning="failed" title={title} className="mb-3">
      {what}
    </Notice>
  );

  function words(trouble: SaveTrouble): [string, string] {
    switch (trouble.kind) {
      case "missing":
        return [t("missing"), t("missingWhat")];
      case "wrong":
        return [t("wrong", { total: trouble.total }), t("wrongWhat")];
      case "offline":
        return [t("offline"), t("offlineWhat")];
      case "refused":
        return [`${t("notSaved")}: ${trouble.title}`, trouble.detail];
    }
  }
}
