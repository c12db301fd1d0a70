import type { Locale } from "#lib/locale.ts";

type Monaco = typeof import("#components/editor/monaco.ts");

let loading: Promise<Monaco> | null = null;

/**
 * The editor's code, loaded once a page. Its texts must be there before any of it, and it reads them once,
 * so a change of language needs a new page (our links between languages give one).
 */
export function loadMonaco(locale: Locale): Promise<Monaco> {
  loading ??= load(locale).catch((error: unknown) => {
    loading = null; // a lost connection must not keep the editor away for good
    throw error;
  });
  return loading;
}

async function load(locale: Locale): Promise<Monaco> {
  if (locale === "ru") await import("monaco-editor/nls/lang/ru.js");
  const module = await import("#components/editor/monaco.ts");
  setLanguage(module);
  return module;
}

/** The student's language: modern JavaScript with types and nothing of a browser or of Node. */
function setLanguage({ typescript }: Monaco) {
  const defaults = typescript.typescriptDefaults;
  defaults.setCompilerOptions({
    target: typescript.ScriptTarget.ESNext,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.NodeJs,
    lib: ["es2023"],
    strict: true,
    noEmit: true,
    allowNonTsExtensions: true,
    allowJs: true,
  });
  defaults.setEagerModelSync(true);
}
