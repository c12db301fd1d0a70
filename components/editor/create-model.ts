import type { monaco as Monaco } from "#components/editor/monaco.ts";

/** A text of the editor; at a path, it is checked together with what was declared for it. */
export function createModel(monaco: typeof Monaco, source: string, path?: string): Monaco.editor.ITextModel {
  const uri = path === undefined ? undefined : monaco.Uri.parse(`file:///${path}`);
  const model = monaco.editor.createModel(source, "typescript", uri);
  // Brackets in five colours would say nothing here; the option of the editor does not reach a ready model.
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return model;
}
