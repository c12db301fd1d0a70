"use client";

import { useEffect, useState } from "react";
import type { EditorMark } from "#components/editor/code-editor.tsx";
import type { ProgramError, Report } from "#lib/report.ts";

/** The place of the first error of a report, to be marked in the editor until the text changes. */
export function useMark(report: Report | null) {
  const [mark, setMark] = useState<EditorMark | null>(null);
  useEffect(() => setMark(report && markOf(report)), [report]);
  return { mark, clear: () => setMark(null) };
}

function markOf(report: Report): EditorMark | null {
  const errors = [report.error, ...report.cases.map((one) => (one.hidden ? null : one.error))];
  const placed = errors.find((error): error is ProgramError => error !== null && error.line !== null);
  if (!placed || placed.line === null) return null;
  return { line: placed.line, column: placed.column ?? 1, message: `${placed.name}: ${placed.message}` };
}
