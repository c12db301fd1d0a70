import * as monaco from "monaco-editor/editor.js";
import "monaco-editor/features/register.all.js";
import "monaco-editor/languages/definitions/typescript/register.js";
import * as typescript from "monaco-editor/languages/features/typescript/register.js";

// The one file that imports monaco-editor; `loadMonaco` alone imports this one, in the browser only.
// The addresses of the workers must stand as literals for the bundler to find them.
self.MonacoEnvironment = {
  getWorker(_id: string, label: string) {
    return label === "typescript" || label === "javascript"
      ? new Worker(new URL("monaco-editor/language/typescript/ts.worker.js", import.meta.url), {
          type: "module",
          name: label,
        })
      : new Worker(new URL("monaco-editor/editor/editor.worker.js", import.meta.url), {
          type: "module",
          name: label,
        });
  },
};

export { monaco, typescript };
