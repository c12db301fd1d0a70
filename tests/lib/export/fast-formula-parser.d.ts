/** The part of the package that the tests use; it brings no types. */
declare module "fast-formula-parser" {
  type Position = { sheet: string; row: number; col: number };
  export default class FormulaParser {
    constructor(options: { onCell: (reference: Position) => unknown });
    parse(formula: string, position: Position): unknown;
  }
}
