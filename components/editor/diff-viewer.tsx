"use client";

import { useEffect, useRef } from "react";
import { followTheme } from "#components/editor/editor-theme.ts";
import { loadMonaco } from "#components/editor/load-monaco.ts";
import type { monaco } from "#components/editor/monaco.ts";
import type { Locale } from "#lib/locale.ts";

type Props = { locale: Locale; before: string; after: string; beforeLabel: string; afterLabel: string };

/** Two versions of a solution, the difference marked; side by side where there is room. */
export function DiffViewer({ locale, before, after, beforeLabel, afterLabel }: Props) {
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const clean: (() => void)[] = [];
    let closed = false;
    loadMonaco(locale).then(({ monaco }) => {
      if (closed || host.current === null) return;
      clean.push(followTheme(monaco));
      const original = monaco.editor.createModel(before, "typescript");
      const modified = monaco.editor.createModel(after, "typescript");
      const editor = monaco.editor.createDiffEditor(host.current, {
        readOnly: true,
        automaticLayout: true,
        fontFamily: '"IBM Plex Mono", ui-monospace, monospace',
        fontSize: 13,
        lineHeight: 20,
        minimap: { enabled: false },
        scrollBeyondLastLine: false,
        renderOverviewRuler: false,
        wordWrap: "on",
        diffWordWrap: "on",
        renderSideBySideInlineBreakpoint: 640,
        hideUnchangedRegions: { enabled: true },
        lineNumbersMinChars: 3,
        folding: false,
      });
      keepName(editor.getOriginalEditor(), beforeLabel);
      keepName(editor.getModifiedEditor(), afterLabel);
      editor.setModel({ original, modified });
      clean.push(
        () => editor.dispose(),
        () => original.dispose(),
        () => modified.dispose(),
      );
    });
    return () => {
      closed = true;
      for (const dispose of clean) dispose();
    };
  }, [locale, before, after, beforeLabel, afterLabel]);

  return <div ref={host} className="code-ring h-full min-h-72 bg-raised" />;
}

/** The diff editor takes the names away from its halves whenever it changes their options. */
function keepName(half: monaco.editor.ICodeEditor, ariaLabel: string) {
  half.updateOptions({ ariaLabel });
  half.onDidChangeConfiguration(() => {
    if (half.getRawOptions().ariaLabel !== ariaLabel) half.updateOptions({ ariaLabel });
  });
}
