import type rehypeSanitize from "rehype-sanitize";

type Root = ReturnType<ReturnType<typeof rehypeSanitize>>;
type Element = Extract<Root["children"][number], { type: "element" }>;
type Node = Element["children"][number];

/**
 * A step of the renderer, after mathematics was drawn: a formula keeps on its line what touches it, the comma after
 * it or the brackets around it, for browsers may break a line on either side of a formula, whatever stands there.
 * The formula itself still breaks where KaTeX lets it.
 */
export function wholeFormulas() {
  return (tree: Root) => tree.children.forEach(keepWhole);
}

function keepWhole(node: Node | Root["children"][number]) {
  if (node.type !== "element" || isFormula(node)) return;
  node.children.forEach(keepWhole);
  if (node.children.some(isFormula)) node.children = runs(node.children).flatMap(joined);
}

/** The children in runs, between which a line may break as it would: words by themselves, a formula with its own. */
function runs(nodes: Node[]): Node[][] {
  const found: Node[][] = [[]];
  for (const node of nodes.flatMap(words)) {
    if (isFormula(node) || (node.type === "text" && !/\s/.test(node.value))) found.at(-1)?.push(node);
    else found.push([node], []);
  }
  return found;
}

function words(node: Node): Node[] {
  if (node.type !== "text") return [node];
  const values = node.value.split(/(\s+)/).filter((value) => value !== "");
  return values.map((value) => ({ type: "text", value }));
}

function joined(run: Node[]): Node[] {
  if (run.length === 1 || !run.some(isFormula)) return run;
  const whole = { className: ["whole"] };
  return [{ type: "element", tagName: "span", properties: whole, children: run.map(breakable) }];
}

/** What is kept whole would not break inside either, so the places in a formula where it may are marked. */
function breakable(node: Node): Node {
  if (node.type !== "element") return node;
  const children = node.children.flatMap((child, index) =>
    index > 0 && hasClass(child, "katex-base") ? [lineBreak, child] : [breakable(child)],
  );
  return { ...node, children };
}

const lineBreak: Element = { type: "element", tagName: "wbr", properties: {}, children: [] };

function isFormula(node: Node): boolean {
  return hasClass(node, "katex");
}

function hasClass(node: Node, name: string): boolean {
  return node.type === "element" && [node.properties.className].flat().includes(name);
}
