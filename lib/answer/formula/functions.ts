/** The functions that a formula may call, and how each is known by its other names. */

export type FunctionName =
  | "sqrt"
  | "exp"
  | "ln"
  | "log2"
  | "log10"
  | "sin"
  | "cos"
  | "tan"
  | "tanh"
  | "abs"
  | "sign"
  | "sigmoid"
  | "relu"
  | "max"
  | "min";

type Known = {
  /** 2 stands for two or more. */
  arguments: 1 | 2;
  /** Before its argument in TeX; null where TeX has a form of its own. */
  tex: string | null;
  compute(values: readonly number[]): number;
};

export const functions: Record<FunctionName, Known> = {
  sqrt: { arguments: 1, tex: null, compute: ([x]) => Math.sqrt(x) },
  exp: { arguments: 1, tex: "\\exp", compute: ([x]) => Math.exp(x) },
  ln: { arguments: 1, tex: "\\ln", compute: ([x]) => Math.log(x) },
  log2: { arguments: 1, tex: "\\log_2", compute: ([x]) => Math.log2(x) },
  log10: { arguments: 1, tex: "\\log_{10}", compute: ([x]) => Math.log10(x) },
  sin: { arguments: 1, tex: "\\sin", compute: ([x]) => Math.sin(x) },
  cos: { arguments: 1, tex: "\\cos", compute: ([x]) => Math.cos(x) },
  tan: { arguments: 1, tex: "\\tan", compute: ([x]) => Math.tan(x) },
  tanh: { arguments: 1, tex: "\\tanh", compute: ([x]) => Math.tanh(x) },
  abs: { arguments: 1, tex: null, compute: ([x]) => Math.abs(x) },
  sign: { arguments: 1, tex: "\\operatorname{sign}", compute: ([x]) => Math.sign(x) },
  sigmoid: { arguments: 1, tex: "\\sigma", compute: ([x]) => 1 / (1 + Math.exp(-x)) },
  relu: { arguments: 1, tex: "\\operatorname{ReLU}", compute: ([x]) => Math.max(0, x) },
  max: { arguments: 2, tex: "\\max", compute: (values) => Math.max(...values) },
  min: { arguments: 2, tex: "\\min", compute: (values) => Math.min(...values) },
};

/** By every spelling. A logarithm without a base is natural, as everywhere in the course. */
export const functionNames: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([
  ["sqrt", "sqrt"],
  ["exp", "exp"],
  ["ln", "ln"],
  ["log", "ln"],
  ["log2", "log2"],
  ["log10", "log10"],
  ["lg", "log10"],
  ["sin", "sin"],
  ["cos", "cos"],
  ["tan", "tan"],
  ["tg", "tan"],
  ["tanh", "tanh"],
  ["th", "tanh"],
  ["abs", "abs"],
  ["sign", "sign"],
  ["sgn", "sign"],
  ["sigmoid", "sigmoid"],
  ["sigma", "sigmoid"],
  ["relu", "relu"],
  ["ReLU", "relu"],
  ["max", "max"],
  ["min", "min"],
]);

/** Greek letters by the names that TeX has for them. */
export const greek: ReadonlyMap<string, string> = new Map([
  ["α", "alpha"],
  ["β", "beta"],
  ["γ", "gamma"],
  ["δ", "delta"],
  ["ε", "epsilon"],
  ["ϵ", "epsilon"],
  ["ζ", "zeta"],
  ["η", "eta"],
  ["θ", "theta"],
  ["κ", "kappa"],
  ["λ", "lambda"],
  ["μ", "mu"],
  ["ν", "nu"],
  ["ξ", "xi"],
  ["π", "pi"],
  ["ρ", "rho"],
  ["σ", "sigma"],
  ["τ", "tau"],
  ["φ", "phi"],
  ["ϕ", "phi"],
  ["χ", "chi"],
  ["ψ", "psi"],
  ["ω", "omega"],
  ["Δ", "Delta"],
  ["Λ", "Lambda"],
  ["Σ", "Sigma"],
  ["Φ", "Phi"],
  ["Ω", "Omega"],
]);
