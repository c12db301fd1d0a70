"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { FieldGroup } from "#components/question/field-group.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Meant } from "#components/ui/meaning.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { Problem } from "#lib/api.ts";
import { fileTypes, maxFileBytes } from "#lib/sitting/files.ts";

/** What became of sending a file; `later` without a connection. */
export type SentFile =
  | { kind: "stored"; id: string }
  | { kind: "refused"; problem: Problem }
  | { kind: "later" };

/** Where the files of an attempt are kept. */
export type Files = {
  /** @param onProgress called with the share that is sent */
  send(file: File, onProgress: (share: number) => void): Promise<SentFile>;
  address(id: string): string;
};

type Trouble =
  | { kind: "tooLarge" | "wrongType" | "several" | "failed" }
  | { kind: "refused"; reason: string };

type Props = {
  files: Files;
  /** Id of the stored file. */
  attached: string | null;
  onChange(id: string | null): void;
  labelledBy: string;
  disabled: boolean;
  /** The field that the file goes with: one that is dropped on it or pasted into it is attached too. */
  children: ReactNode;
};

/** A photo or a PDF of handwriting that goes with an answer: sent at once, and then named by it. */
export function AttachmentField({ files, attached, onChange, labelledBy, disabled, children }: Props) {
  const t = useTranslations("question.attachment");
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isOver, setOver] = useState(false);
  const isShut = disabled || sent !== null;
  // One goes on writing while a file is on its way: it is named by the answer as that is then.
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });

  async function attach([file, ...others]: File[]) {
    if (file === undefined || isShut) return;
    setTrouble(null);
    if (others.length > 0) return setTrouble({ kind: "several" });
    if (!fileTypes.some((type) => type === file.type)) return setTrouble({ kind: "wrongType" });
    if (file.size > maxFileBytes) return setTrouble({ kind: "tooLarge" });
    setSent(0);
    const result = await files.send(file, setSent);
    setSent(null);
    if (result.kind === "stored") latest.current(result.id);
    else if (result.kind === "later") setTrouble({ kind: "failed" });
    else setTrouble({ kind: "refused", reason: result.problem.title });
  }

  function drag(event: DragEvent) {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault(); // the browser would leave the page and open the file
    setOver(event.type === "dragover" && !isShut);
    if (event.type === "drop") void attach([...event.dataTransfer.files]);
  }

  return (
    <FieldGroup
      labelledBy={labelledBy}
      className={classNames("rounded-control", isOver && "outline-2 outline-accent outline-offset-4")}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drag}
      onPaste={(event) => {
        const { files, types } = event.clipboardData;
        // A text that was copied may bring a picture of itself along.
        if (files.length === 0 || types.includes("text/plain")) return;
        event.preventDefault();
        void attach([...files]);
      }}
    >
      {children}
      <input
        ref={input}
        type="file"
        hidden
        accept={fileTypes.join(",")}
        onChange={({ target }) => {
          void attach([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <Button size="small" disabled={isShut} onClick={() => input.current?.click()}>
          {t(attached === null ? "add" : "replace")}
        </Button>
        <span className="text-muted">{t("what")}</span>
      </div>
      {sent !== null && <ProgressBar share={sent} label={t("sending")} className="mt-2 max-w-60" />}
      <div role="status" className="mt-1.5 text-sm">
        {sent !== null && t("sending")}
        {sent === null && attached !== null && (
          <span className="flex flex-wrap items-center gap-3">
            <Meant meaning="passed">{t("attached")}</Meant>
            <a className="link" href={files.address(attached)} target="_blank" rel="noreferrer">
              {t("open")}
            </a>
            <Button size="small" kind="quiet" disabled={disabled} onClick={() => onChange(null)}>
              {t("remove")}
            </Button>
          </span>
        )}
        {trouble && (
          <Meant meaning="failed">
            {trouble.kind === "refused" ? t("refused", { reason: trouble.reason }) : t(trouble.kind)}
          </Meant>
        )}
      </div>
    </FieldGroup>
  );
}
