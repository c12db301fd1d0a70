"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DiffViewer } from "#components/editor/diff-viewer.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Locale } from "#lib/locale.ts";

type Props = {
  locale: Locale;
  mine: string;
  other: string;
  onKeepMine(): void;
  onTakeOther(): void;
};

/** Two devices wrote: both versions are there to be seen, and nothing is lost whichever is chosen. */
export function DraftConflict({ locale, mine, other, onKeepMine, onTakeOther }: Props) {
  const t = useTranslations("exercise.conflict");
  const [compared, setCompared] = useState(false);
  return (
    <Notice meaning="partly" title={t("title")} className="rounded-none">
      <p>{t("what")}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={onKeepMine}>
          {t("keepMine")}
        </Button>
        <Button size="small" onClick={onTakeOther}>
          {t("takeOther")}
        </Button>
        <Button
          size="small"
          kind="quiet"
          aria-expanded={compared}
          onClick={() => setCompared((shown) => !shown)}
        >
          {compared ? t("hide") : t("compare")}
        </Button>
      </div>
      {compared && (
        <div className="mt-3 h-72 border border-hairline">
          <DiffViewer
            locale={locale}
            before={other}
            after={mine}
            beforeLabel={t("takeOther")}
            afterLabel={t("keepMine")}
          />
        </div>
      )}
    </Notice>
  );
}
