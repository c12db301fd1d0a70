"use client";

import { useLocale } from "next-intl";
import { createContext, type ReactNode, useContext } from "react";
import { Rendered } from "#components/exercise/rendered.tsx";
import type { LocalisedText } from "#lib/locale.ts";

/** HTML by the Markdown it was made of, on the server, where it was sanitised. */
export type RenderedTexts = Readonly<Record<string, string>>;

const Texts = createContext<RenderedTexts>({});

/** Gives the texts of questions to everything below, as the server has drawn them. */
export function QuestionTexts({ texts, children }: { texts: RenderedTexts; children: ReactNode }) {
  return <Texts value={texts}>{children}</Texts>;
}

/** A text of a question with its mathematics, in the language at hand. */
export function QuestionText({ text, className }: { text: LocalisedText; className?: string }) {
  const locale = useLocale();
  return <MarkdownText markdown={text[locale]} className={className} />;
}

/** The same for a text in one language, as a student writes it. */
export function MarkdownText({ markdown, className }: { markdown: string; className?: string }) {
  const html = useContext(Texts)[markdown];
  return html === undefined ? (
    <span className={className}>{markdown}</span>
  ) : (
    <Rendered html={html} className={className} />
  );
}
