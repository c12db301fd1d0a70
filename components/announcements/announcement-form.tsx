"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { MarkdownField } from "#components/announcements/markdown-field.tsx";
import { Form } from "#components/call/form.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { RadioChoice } from "#components/ui/radio-choice.tsx";
import { type AnnouncementText, writtenIn } from "#lib/announcements/announced-in.ts";
import { maxBody, maxTitle } from "#lib/announcements/api.ts";
import { type Locale, type LocalisedText, locales } from "#lib/locale.ts";

/** An announcement that is planned, with its time by the clocks of the course. */
export type EditedAnnouncement = AnnouncementText & { id: string; publishAt: string };

type Props = {
  /** Null for a new one. */
  edited: EditedAnnouncement | null;
  /** Of the course's clocks. */
  zone: string;
  onClose(): void;
};

/** What to announce, in one language or both, and when. */
export function AnnouncementForm({ edited, zone, onClose }: Props) {
  const t = useTranslations("announcements");
  const cancel = useTranslations("shell")("cancel");
  const { busy, trouble, change } = useCall(() => import("#components/announcements/calls.ts"));
  const [languages, setLanguages] = useState<Locale | "both">(() => languagesOf(edited));
  const [title, setTitle] = useState(edited?.title ?? nothing);
  const [body, setBody] = useState(edited?.body ?? nothing);
  const [when, setWhen] = useState<"now" | "later">(edited ? "later" : "now");
  const [publishAt, setPublishAt] = useState(edited?.publishAt ?? "");
  const form = useRef<HTMLFormElement>(null);
  // It takes the place of the button that had the focus.
  useEffect(() => form.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  const used = locales.filter((locale) => languages === "both" || languages === locale);
  const sent = (text: LocalisedText) => ({
    ru: used.includes("ru") ? text.ru : "",
    en: used.includes("en") ? text.en : "",
  });

  async function submit() {
    const written = {
      title: sent(title),
      body: sent(body),
      publishAt: when === "now" ? null : publishAt,
    };
    const stored = edited
      ? await change(
          (calls, locale) => calls.editAnnouncement(edited.id, written, locale),
          () => t("done.saved"),
        )
      : await change(
          (calls, locale) => calls.writeAnnouncement(written, locale),
          () => t(when === "now" ? "done.published" : "done.planned"),
        );
    if (stored !== null) onClose();
  }

  const submitLabel = when === "now" ? "publish" : edited ? "save" : "plan";
  return (
    <Form ref={form} onSubmit={submit} className="max-w-[72ch] space-y-5">
      <div>
        <RadioChoice
          legend={t("languages")}
          options={(["both", "ru", "en"] as const).map((value) => ({
            value,
            text: t(`languageOptions.${value}`),
          }))}
          value={languages}
          onChange={(chosen) => setLanguages(chosen)}
        />
        {languages !== "both" && <p className="text-muted text-sm">{t("oneLanguage")}</p>}
      </div>
      {used.map((language) => {
        const named = { language: languages === "both" ? language : "other" };
        return (
          <div key={language} className="space-y-3">
            <Field
              label={t("heading", named)}
              lang={language}
              required
              maxLength={maxTitle}
              value={title[language]}
              onChange={(event) => setTitle({ ...title, [language]: event.target.value })}
            />
            <MarkdownField
              label={t("text", named)}
              lang={language}
              rows={6}
              required
              maxLength={maxBody}
              value={body[language]}
              onChange={(text) => setBody({ ...body, [language]: text })}
            />
          </div>
        );
      })}
      <div className="space-y-3">
        <RadioChoice
          legend={t("when")}
          options={(["now", "later"] as const).map((value) => ({ value, text: t(`whenOptions.${value}`) }))}
          value={when}
          onChange={(chosen) => setWhen(chosen)}
        />
        {when === "later" && (
          <Field
            className="max-w-xs"
            label={t("at", { zone })}
            type="datetime-local"
            required
            value={publishAt}
            onChange={(event) => setPublishAt(event.target.value)}
          />
        )}
        <p className="text-muted text-sm">{t("final")}</p>
      </div>
      <Trouble trouble={trouble} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" busy={busy}>
          {t(submitLabel)}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </Form>
  );
}

const nothing: LocalisedText = { ru: "", en: "" };

function languagesOf(edited: EditedAnnouncement | null): Locale | "both" {
  if (edited === null) return "both";
  const { ru, en } = writtenIn(edited);
  return ru && en ? "both" : ru ? "ru" : "en";
}
