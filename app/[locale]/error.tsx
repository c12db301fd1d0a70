"use client";

import { useTranslations } from "next-intl";
import { DeadEnd } from "#components/shell/dead-end.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { PageLink } from "#components/ui/page-link.tsx";

/** A page that failed through a fault of ours; the rest of the site goes on. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("shell.error");
  return (
    <main id="main" tabIndex={-1} className="outline-hidden">
      <title>{`${t("title")} · Gradus`}</title>
      <DeadEnd title={t("title")} what={t("what")}>
        <Button kind="primary" onClick={reset}>
          {t("todo")}
        </Button>
        <PageLink href="/" className={buttonClass("secondary")}>
          {t("home")}
        </PageLink>
        {error.digest && <p className="w-full text-sm text-muted">{t("code", { digest: error.digest })}</p>}
      </DeadEnd>
    </main>
  );
}
