import type { monaco as Monaco } from "#components/editor/monaco.ts";

type Scheme = "light" | "dark";

/** Colours of code; each has a contrast of at least 4.5 with its paper, also where a difference is marked. */
const syntax: Record<Scheme, Record<string, string>> = {
  light: {
    keyword: "b3261e",
    "type.identifier": "2447b5",
    identifier: "1b1f24",
    number: "8a4b00",
    string: "1a6b45",
    regexp: "1a6b45",
    comment: "5a6370",
    delimiter: "3b424c",
  },
  dark: {
    keyword: "ff8f85",
    "type.identifier": "9db4ff",
    identifier: "e8e6e1",
    number: "e3b65c",
    string: "7dd3a8",
    regexp: "7dd3a8",
    comment: "98a1ad",
    delimiter: "c3c8cf",
  },
};

/**
 * Makes the editor's theme from the tokens of the page and keeps it so while the person switches theme.
 *
 * @returns a function that stops following.
 */
export function followTheme(monaco: typeof Monaco): () => void {
  const apply = () => {
    const scheme = currentScheme();
    monaco.editor.defineTheme(`gradus-${scheme}`, theme(scheme));
    monaco.editor.setTheme(`gradus-${scheme}`);
  };
  apply();
  const media = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(apply);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "class"] });
  media.addEventListener("change", apply);
  return () => {
    observer.disconnect();
    media.removeEventListener("change", apply);
  };
}

/** The scheme the page is painted in, whoever chose it. */
function currentScheme(): Scheme {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (scheme === "light" || scheme === "dark") return scheme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function theme(scheme: Scheme): Monaco.editor.IStandaloneThemeData {
  const paper = token(scheme === "light" ? "--raised" : "--paper");
  const [ink, muted, hairline, accent] = ["--ink", "--muted", "--hairline", "--accent"].map(token);
  const raised = token("--raised");
  return {
    base: scheme === "light" ? "vs" : "vs-dark",
    inherit: true,
    rules: Object.entries(syntax[scheme]).map(([name, foreground]) => ({ token: name, foreground })),
    colors: {
      "editor.background": paper,
      "editor.foreground": ink,
      "editorCursor.foreground": ink,
      "editorLineNumber.foreground": muted,
      "editorLineNumber.activeForeground": ink,
      "editor.lineHighlightBorder": "#00000000",
      "editor.lineHighlightBackground": `${accent}0d`,
      "editor.selectionBackground": `${accent}3a`,
      "editor.inactiveSelectionBackground": `${accent}22`,
      "editorIndentGuide.background1": hairline,
      "editorIndentGuide.activeBackground1": muted,
      "editorWidget.background": raised,
      "editorWidget.foreground": ink,
      "editorWidget.border": hairline,
      "editorHoverWidget.background": raised,
      "editorSuggestWidget.background": raised,
      "editorSuggestWidget.foreground": ink,
      "editorSuggestWidget.selectedBackground": `${accent}2b`,
      "editorSuggestWidget.selectedForeground": ink,
      "editorSuggestWidget.highlightForeground": accent,
      "editorSuggestWidget.focusHighlightForeground": accent,
      "editorGutter.background": paper,
      focusBorder: accent,
      // Brackets in many colours would say nothing here.
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((i) => [
          `editorBracketHighlight.foreground${i}`,
          `#${syntax[scheme].delimiter}`,
        ]),
      ),
      "diffEditor.insertedTextBackground": `${token("--passed")}18`,
      "diffEditor.removedTextBackground": `${token("--failed")}18`,
      "diffEditor.insertedLineBackground": `${token("--passed")}10`,
      "diffEditor.removedLineBackground": `${token("--failed")}10`,
      "scrollbarSlider.background": `${muted}40`,
      "scrollbarSlider.hoverBackground": `${muted}70`,
      "minimap.background": paper,
    },
  };
}

/** The value of a colour token on the present paper, as `#rrggbb`. */
function token(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  return `#${channels
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, "0"))
    .join("")}`;
}
