"use client";

import { useEffect, useRef, useState } from "react";
import { followTheme } from "#components/editor/editor-theme.ts";
import { loadMonaco } from "#components/editor/load-monaco.ts";
import type { monaco } from "#components/editor/monaco.ts";
import type { Locale } from "#lib/locale.ts";

type Lines = { from: number; to: number };
type Props = {
  locale: Locale;
  source: string;
  label: string;
  /** Lines, from 1, that are marked by their ground and by a bar before them. */
  marked?: readonly Lines[];
  /** Told of the line, from 1, to which the person goes by a click or by the keys. */
  onLine?(line: number): void;
};

const none: readonly Lines[] = [];

/** A solution to be read: the same look as in the editor. */
export function CodeViewer({ locale, source, label, marked = none, onLine }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<monaco.editor.ICodeEditor | null>(null);

  useEffect(() => {
    const clean: (() => void)[] = [];
    let closed = false;
    loadMonaco(locale).then(({ monaco }) => {
      if (closed || host.current === null) return;
      clean.push(followTheme(monaco));
      // Plain JavaScript colours, without the checks of the solution being written.
      const model = monaco.editor.createModel(source, "typescript");
      const editor = monaco.editor.create(host.current, {
        model,
        readOnly: true,
        domReadOnly: true,
        renderValidationDecorations: "off",
        ariaLabel: label,
        automaticLayout: true,
        fontFamily: '"IBM Plex Mono", ui-monospace, monospace',
        fontSize: 13,
        lineHeight: 20,
        minimap: { enabled: false },
        renderFinalNewline: "on",
        showUnused: false,
        scrollBeyondLastLine: false,
        folding: false,
        lineNumbersMinChars: 3,
        overviewRulerLanes: 0,
        padding: { top: 10, bottom: 10 },
      });
      editor.onDidChangeCursorPosition(({ position }) => onLine?.(position.lineNumber));
      setViewer(editor);
      clean.push(
        () => setViewer(null),
        () => editor.dispose(),
        () => model.dispose(),
      );
    });
    return () => {
      closed = true;
      for (const dispose of clean) dispose();
    };
  }, [locale, source, label, onLine]);

  useEffect(() => {
    const decorations = viewer?.createDecorationsCollection(
      marked.map(({ from, to }) => ({
        range: { startLineNumber: from, startColumn: 1, endLineNumber: to, endColumn: 1 },
        options: {
          isWholeLine: true,
          className: "wash-accent",
          linesDecorationsClassName: "border-l-4 border-accent",
        },
      })),
    );
    return () => decorations?.clear();
  }, [viewer, marked]);

  return <div ref={host} className="code-ring h-full min-h-72 bg-raised" />;
}
