"use client";

import { useEffect, useImperativeHandle, useRef, useState } from "react";
import { followTheme } from "#components/editor/editor-theme.ts";
import { addLibrary } from "#components/editor/library-types.ts";
import { loadMonaco } from "#components/editor/load-monaco.ts";
import type { monaco as Monaco } from "#components/editor/monaco.ts";
import type { Locale } from "#lib/locale.ts";

export type EditorMark = { line: number; column: number; message: string };

export type EditorHandle = {
  /** Puts another text in place of the whole one, so that undo brings the old one back. */
  replace(source: string): void;
  /** Puts the cursor there, in view and in focus. Line and column count from 1. */
  goTo(line: number, column: number): void;
  focus(): void;
};

type Props = {
  locale: Locale;
  exerciseId: string;
  /** Declarations that hold while the editor is open. */
  types: string;
  /** Names of the libraries that may be imported. */
  libraries: readonly string[];
  /** The text of the solution as it is now. */
  getSource(): string;
  label: string;
  failure: string;
  mark: EditorMark | null;
  onChange(source: string): void;
  onRun(): void;
  onSubmit(): void;
  onSave(): void;
  ref: React.Ref<EditorHandle>;
};

const fontFamily = '"IBM Plex Mono", ui-monospace, monospace';

/** The editor of a solution. Until its code is there the text can be read in its place. */
export function CodeEditor(props: Props) {
  const { locale, exerciseId, types, libraries, label, failure, mark, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const handlers = useRef(props);
  const [state, setState] = useState<"loading" | "ready" | "failed">("loading");
  const [editor, setEditor] = useState<Monaco.editor.IStandaloneCodeEditor | null>(null);

  useEffect(() => {
    handlers.current = props;
  });

  useEffect(() => {
    const clean: (() => void)[] = [];
    let closed = false;
    loadMonaco(locale)
      .then(({ monaco, typescript }) => {
        if (closed || host.current === null) return;
        clean.push(followTheme(monaco));
        const library = typescript.typescriptDefaults.addExtraLib(
          types,
          `file:///exercise/${exerciseId}.d.ts`,
        );
        const model = monaco.editor.createModel(
          handlers.current.getSource(),
          "typescript",
          monaco.Uri.parse(`file:///${exerciseId}/solution.ts`),
        );
        const created = monaco.editor.create(host.current, {
          model,
          ariaLabel: label,
          automaticLayout: true,
          accessibilitySupport: "auto",
          fontFamily,
          fontSize: 14,
          lineHeight: 22,
          tabSize: 2,
          minimap: { enabled: false },
          scrollBeyondLastLine: false,
          padding: { top: 14, bottom: 14 },
          lineNumbersMinChars: 3,
          lineDecorationsWidth: 8,
          folding: false,
          overviewRulerLanes: 0,
          renderLineHighlight: "line",
          renderFinalNewline: "on",
          fixedOverflowWidgets: true,
          showUnused: false,
          unicodeHighlight: { ambiguousCharacters: false },
        });
        clean.push(
          () => created.dispose(),
          () => model.dispose(),
          () => library.dispose(),
        );
        addKeys(monaco, created, () => handlers.current);
        created.onDidChangeModelContent(() => handlers.current.onChange(model.getValue()));
        document.fonts.ready.then(() => monaco.editor.remeasureFonts());
        setEditor(created);
        setState("ready");
        for (const name of libraries) clean.push(addLibrary(typescript, name));
      })
      .catch(() => {
        if (!closed) setState("failed");
      });
    return () => {
      closed = true;
      setEditor(null);
      for (const dispose of clean) dispose();
    };
  }, [locale, exerciseId, types, libraries, label]);

  useEffect(() => {
    const model = editor?.getModel();
    if (!model) return;
    let closed = false;
    loadMonaco(locale).then(({ monaco }) => {
      if (!closed)
        monaco.editor.setModelMarkers(model, "gradus", mark ? [markerOf(monaco, model, mark)] : []);
    });
    return () => {
      closed = true;
    };
  }, [editor, locale, mark]);

  useImperativeHandle(
    ref,
    () => ({
      replace(next) {
        const model = editor?.getModel();
        if (!editor || !model) return;
        editor.pushUndoStop();
        editor.executeEdits("gradus", [{ range: model.getFullModelRange(), text: next }]);
        editor.pushUndoStop();
      },
      goTo(line, column) {
        editor?.setPosition({ lineNumber: line, column });
        editor?.revealPositionInCenter({ lineNumber: line, column });
        editor?.focus();
      },
      focus() {
        editor?.focus();
      },
    }),
    [editor],
  );

  return (
    <div className="relative h-full min-h-0 bg-raised">
      <div ref={host} className="absolute inset-0" data-editor={state} />
      {state !== "ready" && (
        <div className="absolute inset-0 overflow-auto bg-raised">
          {state === "failed" && <p className="px-6 pt-3 text-failed text-sm">{failure}</p>}
          <pre className="px-6 py-3.5 font-mono text-[14px] leading-[22px]" tabIndex={-1}>
            {props.getSource()}
          </pre>
        </div>
      )}
    </div>
  );
}

function addKeys(
  monaco: typeof Monaco,
  editor: Monaco.editor.IStandaloneCodeEditor,
  handlers: () => Pick<Props, "onRun" | "onSubmit" | "onSave">,
) {
  const { CtrlCmd, Shift } = monaco.KeyMod;
  const { Enter, KeyS, Escape, Tab } = monaco.KeyCode;
  editor.addCommand(CtrlCmd | Enter, () => handlers().onRun());
  editor.addCommand(CtrlCmd | Shift | Enter, () => handlers().onSubmit());
  editor.addCommand(CtrlCmd | KeyS, () => handlers().onSave());
  // Esc, then Tab or Shift+Tab, leaves the editor: the key after Esc is given to the page.
  let escaped = false;
  editor.onKeyDown((event) => {
    if (escaped && event.keyCode === Tab) event.stopPropagation();
    escaped = event.keyCode === Escape || (escaped && event.keyCode === monaco.KeyCode.Shift);
  });
  editor.onMouseDown(() => {
    escaped = false;
  });
}

/** A mark under the word that begins there, or under the rest of the line. */
function markerOf(
  monaco: typeof Monaco,
  model: Monaco.editor.ITextModel,
  { line, column, message }: EditorMark,
): Monaco.editor.IMarkerData {
  const lineNumber = Math.min(line, model.getLineCount());
  const word = model.getWordAtPosition({ lineNumber, column });
  return {
    severity: monaco.MarkerSeverity.Error,
    message,
    startLineNumber: lineNumber,
    endLineNumber: lineNumber,
    startColumn: word?.startColumn ?? column,
    endColumn: word?.endColumn ?? Math.max(column + 1, model.getLineMaxColumn(lineNumber)),
  };
}
