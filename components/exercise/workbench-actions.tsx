"use client";

import { Ellipsis, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import type { SubmissionKind } from "#components/exercise/submission-runner.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuItem } from "#components/ui/menu.tsx";

type Props = {
  /** What is under way; both buttons rest until it is done. */
  busy: SubmissionKind | null;
  mayRun: boolean;
  maySubmit: boolean;
  mac: boolean;
  onRun(): void;
  onSubmit(): void;
  onReset(): void;
  onKeys(): void;
};

/** What can be done with the text of the solution, at the end of the row of tabs. */
export function WorkbenchActions(props: Props) {
  const { busy, mayRun, maySubmit, mac, onRun, onSubmit, onReset, onKeys } = props;
  const t = useTranslations("exercise");
  const mod = mac ? "⌘" : "Ctrl";
  return (
    <div className="flex items-center gap-2 py-1.5 sm:gap-3">
      <Button
        size="small"
        disabled={!mayRun}
        busy={busy !== null}
        onClick={onRun}
        aria-keyshortcuts={mac ? "Meta+Enter" : "Control+Enter"}
      >
        {busy === "run" && <Turning />}
        {t("run")}
        <KeyHint>{`${mod} ↵`}</KeyHint>
      </Button>
      <Button
        kind="primary"
        size="small"
        disabled={!maySubmit}
        busy={busy !== null}
        onClick={onSubmit}
        aria-keyshortcuts={mac ? "Meta+Shift+Enter" : "Control+Shift+Enter"}
      >
        {busy === "submit" && <Turning />}
        {t("submit")}
        <KeyHint>{`${mod} ⇧ ↵`}</KeyHint>
      </Button>
      <Menu
        label={t("more")}
        trigger={<Ellipsis aria-hidden className="size-4" />}
        triggerClass={buttonClass("quiet", "small", "-ml-1 w-8 px-0 text-muted hover:text-ink")}
      >
        <MenuItem onClick={onReset}>{t("reset")}</MenuItem>
        <MenuItem onClick={onKeys}>{t("keysButton")}</MenuItem>
      </Menu>
    </div>
  );
}

function KeyHint({ children }: { children: string }) {
  return (
    <span aria-hidden className="hidden font-mono font-normal text-xs opacity-85 xl:inline">
      {children}
    </span>
  );
}

function Turning() {
  return <LoaderCircle aria-hidden className="size-3.5 motion-safe:animate-spin" />;
}
