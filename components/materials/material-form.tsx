"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { MarkdownField } from "#components/announcements/markdown-field.tsx";
import { Form } from "#components/call/form.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { locales } from "#lib/locale.ts";
import {
  type MaterialKind,
  materialKinds,
  maxMaterialNote,
  maxMaterialTitle,
  maxMaterialUrl,
  type WriteMaterial,
} from "#lib/materials/api.ts";

type Props = {
  /** Null for a new one. */
  edited: (WriteMaterial & { id: string }) | null;
  onClose(): void;
};

/** A lecture, a seminar, a link or a book, in one language or both. */
export function MaterialForm({ edited, onClose }: Props) {
  const t = useTranslations("materials");
  const cancel = useTranslations("shell")("cancel");
  const { busy, trouble, change } = useCall(() => import("#components/materials/calls.ts"));
  const [kind, setKind] = useState<MaterialKind>(edited?.kind ?? "lecture");
  const [title, setTitle] = useState(edited?.title ?? nothing);
  const [note, setNote] = useState(edited?.note ?? nothing);
  const [url, setUrl] = useState(edited?.url ?? "");

  async function submit() {
    const written = { kind, title, note, url: url.trim() === "" ? null : url.trim() };
    const stored = edited
      ? await change(
          (calls, locale) => calls.editMaterial(edited.id, written, locale),
          () => t("saved"),
        )
      : await change(
          (calls, locale) => calls.addMaterial(written, locale),
          () => t("added"),
        );
    if (stored !== null) onClose();
  }

  return (
    <Form onSubmit={submit} className="max-w-[72ch] space-y-4">
      <Select
        label={t("kind")}
        className="max-w-xs"
        value={kind}
        onChange={(event) => setKind(materialKinds.find((each) => each === event.target.value) ?? kind)}
      >
        {materialKinds.map((each) => (
          <option key={each} value={each}>
            {t(`kinds.${each}`)}
          </option>
        ))}
      </Select>
      <Field
        label={t("url")}
        hint={t("urlHint")}
        type="url"
        pattern="https?://.+"
        maxLength={maxMaterialUrl}
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      {locales.map((language) => (
        <div key={language} className="space-y-3">
          <Field
            label={t("heading", { language })}
            lang={language}
            required={locales.every((other) => other === language || title[other].trim() === "")}
            maxLength={maxMaterialTitle}
            value={title[language]}
            onChange={(event) => setTitle({ ...title, [language]: event.target.value })}
          />
          <MarkdownField
            label={t("note", { language })}
            lang={language}
            rows={2}
            maxLength={maxMaterialNote}
            value={note[language]}
            onChange={(text) => setNote({ ...note, [language]: text })}
          />
        </div>
      ))}
      <p className="text-muted text-sm">{t("languageHint")}</p>
      <Trouble trouble={trouble} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" busy={busy}>
          {t(edited ? "save" : "submit")}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </Form>
  );
}

const nothing = { ru: "", en: "" };
