"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { FieldGroup } from "#components/question/field-group.tsx";
import { Button } from "#components/ui/button.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import type { Problem } from "#lib/api.ts";
import { fileTypes, maxFileBytes } from "#lib/sitting/files.ts";

/** Where the files of an attempt are kept. */
export type Files = {
  send(
    file: File,
  ): Promise<{ kind: "stored"; id: string } | { kind: "refused"; problem: Problem } | { kind: "offline" }>;
  address(id: string): string;
};

type Trouble = { kind: "tooLarge" | "wrongType" | "failed" } | { kind: "refused"; reason: string };

type Props = {
  files: Files;
  /** Id of the stored file. */
  attached: string | null;
  onChange(id: string | null): void;
  labelledBy: string;
  disabled: boolean;
};

/** A photo or a PDF of handwriting that goes with an answer: sent at once, and then named by it. */
export function AttachmentField({ files, attached, onChange, labelledBy, disabled }: Props) {
  const t = useTranslations("question.attachment");
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function attach(file: File) {
    setTrouble(null);
    if (!fileTypes.some((type) => type === file.type)) return setTrouble({ kind: "wrongType" });
    if (file.size > maxFileBytes) return setTrouble({ kind: "tooLarge" });
    setSending(true);
    const result = await files.send(file);
    setSending(false);
    if (result.kind === "stored") onChange(result.id);
    else if (result.kind === "offline") setTrouble({ kind: "failed" });
    else setTrouble({ kind: "refused", reason: result.problem.title });
  }

  return (
    <FieldGroup labelledBy={labelledBy} className="mt-2 text-sm">
      <input
        ref={input}
        type="file"
        hidden
        accept={fileTypes.join(",")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void attach(file);
        }}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button size="small" disabled={disabled || sending} onClick={() => input.current?.click()}>
          {t("add")}
        </Button>
        <span className="text-muted">{t("what")}</span>
      </div>
      <div role="status" className="mt-1.5">
        {sending && t("sending")}
        {!sending && attached !== null && (
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
