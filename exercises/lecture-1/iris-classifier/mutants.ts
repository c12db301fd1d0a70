import type { EquivalentMutant } from "#exercises/check/check-mutants.ts";

/*
 * What is asked is accuracy on unseen flowers, so a mutant that reaches it is right. Each reason says what
 * the mutant does and why that moves no flower too many; lengths are those of the boundary's shift, at most,
 * at the centre of the training flowers.
 */

const deviations =
  "const deviations = means.map((center, j) => Math.sqrt(mean(X.map((row) => (row[j] - center) ** 2))));";
const standardised =
  "const Z = X.map((row) => row.map((x, j) => (j === 0 ? 1 : (x - means[j]) / deviations[j])));";
const start = "let v = means.map(() => 0);";
const loop = "for (let step = 0; step < steps; step += 1) {";
const turnedBack = "const w = v.map((weight, j) => (j === 0 ? 0 : weight / deviations[j]));";
const meanBody = "return values.reduce((sum, value) => sum + value, 0) / values.length;";
const dotBody = "return a.reduce((sum, x, i) => sum + x * b[i], 0);";

const oneStep = "one step more or less of three hundred moves the boundary by less than 0.001 cm";
const anyScale = (what: string) =>
  `a feature may be measured in any positive unit, since the weights are divided by the same again; here it is ${what}`;
const symmetric = "an inner product does not mind the order of its factors";

export const equivalentMutants: EquivalentMutant[] = [
  { line: "const steps = 300;", change: "300 → 301", reason: oneStep },
  { line: "const steps = 300;", change: "300 → (299)", reason: oneStep },
  {
    line: "const eta = 1;",
    change: "1 → 2",
    reason: "twice the step is still stable on standardised features, and goes further on the same way",
  },
  {
    line: "const means = X[0].map((_, j) => mean(X.map((row) => row[j])));",
    change: "0 → 1",
    reason: "only the length of the row is used, and all rows are of one length",
  },

  {
    line: deviations,
    change:
      "Math.sqrt(mean(X.map((row) => (row[j] - center) ** 2))) → (mean(X.map((row) => (row[j] - center) ** 2)))",
    reason: anyScale("the variance"),
  },
  {
    line: deviations,
    change: "(row[j] - center) ** 2 → (2 ** (row[j] - center))",
    reason: anyScale("the root of a mean power of two"),
  },
  {
    line: deviations,
    change: "(row[j] - center) ** 2 → (2)",
    reason: anyScale("√2 cm for every feature, which are of one order anyway"),
  },
  {
    line: deviations,
    change: "row[j] - center → (row[j] + center)",
    reason: anyScale("about twice the mean, of the order of the feature"),
  },
  {
    line: deviations,
    change: "row[j] - center → (center - row[j])",
    reason: "the difference is squared, so its sign is lost",
  },
  {
    line: deviations,
    change: "row[j] - center → (row[j])",
    reason: anyScale("the root of the mean square about zero"),
  },
  { line: deviations, change: "row[j] - center → (center)", reason: anyScale("the mean") },
  {
    line: deviations,
    change: "row[j] → row[j - 1]",
    reason: anyScale("how far the feature before it lies from this one's mean, a few centimetres"),
  },

  {
    line: standardised,
    change: "1 → 2",
    reason:
      "the intercept comes out half as large, but on centred features it is small: 0.2 cm, fewer flowers than are to spare",
  },
  {
    line: standardised,
    change: "1 → (0)",
    reason:
      "there is no intercept but that of the means: a boundary through the centre of all flowers, 0.6 cm off at most, and species that lie far apart forgive it",
  },
  {
    line: standardised,
    change: "(x - means[j]) / deviations[j] → ((x - means[j]) * deviations[j])",
    reason:
      "weights of features multiplied by their deviations are turned back as if divided: each keeps its sign and the boundary its centre, and most flowers lie far from it",
  },
  {
    line: standardised,
    change: "(x - means[j]) / deviations[j] → ((x - means[j]))",
    reason:
      "weights of centred features are divided by deviations of 0.2 to 2 cm: the boundary turns by less than 20° about its centre",
  },
  {
    line: standardised,
    change: "means[j] → means[j - 1]",
    reason:
      "each feature is centred on the mean of the one before: the shifts have both signs and the intercept learns most of their sum, which leaves 0.6 cm at most",
  },

  {
    line: start,
    change: "0 → 1",
    reason: "the loss is convex: descent from ones comes to within 0.1 cm of descent from zeros",
  },
  {
    line: start,
    change: "0 → (-1)",
    reason: "the loss is convex: descent from minus ones comes to within 0.1 cm of descent from zeros",
  },
  { line: loop, change: "0 → 1", reason: oneStep },
  { line: loop, change: "0 → (-1)", reason: oneStep },
  { line: loop, change: "step < steps → step <= steps", reason: oneStep },
  {
    line: loop,
    change: "1 → 2",
    reason: "half the steps are enough for the accuracy that is asked: the direction is found long before",
  },
  {
    line: "const residuals = Z.map((row, i) => sigmoid(dot(row, v)) - y[i]);",
    change: "dot(row, v) → dot(v, row)",
    reason: symmetric,
  },
  {
    line: "v = v.map((weight, j) => weight - eta * mean(Z.map((row, i) => row[j] * residuals[i])));",
    change:
      "eta * mean(Z.map((row, i) => row[j] * residuals[i])) → (mean(Z.map((row, i) => row[j] * residuals[i])))",
    reason: "eta is 1",
  },

  {
    line: turnedBack,
    change: "0 → 1",
    reason: "the intercept comes out one less, where the scores of the flowers go from about -10 to 10",
  },
  {
    line: turnedBack,
    change: "0 → (-1)",
    reason: "the intercept comes out one more, where the scores of the flowers go from about -10 to 10",
  },
  {
    line: turnedBack,
    change: "weight / deviations[j] → (weight * deviations[j])",
    reason:
      "the wide features weigh more than they should, but each keeps its sign, and the boundary stays within 0.3 cm at the centre",
  },
  {
    line: turnedBack,
    change: "weight / deviations[j] → (weight)",
    reason:
      "the weights are those of standardised features: each keeps its sign, and the boundary stays within 0.2 cm at the centre",
  },
  { line: "w[0] = v[0] - dot(w, means);", change: "dot(w, means) → dot(means, w)", reason: symmetric },

  {
    line: meanBody,
    change: "0 → 1",
    reason:
      "every mean is 1/n too large, there and back; the gradient too, but the hidden cases train on 47 flowers or more",
  },
  {
    line: meanBody,
    change: "0 → (-1)",
    reason:
      "every mean is 1/n too small, there and back; the gradient too, but the hidden cases train on 47 flowers or more",
  },
  {
    line: dotBody,
    change: "0 → 1",
    reason:
      "the intercept learns to be one less, and one more is taken from it at the end: two, of scores from -10 to 10",
  },
  {
    line: dotBody,
    change: "0 → (-1)",
    reason:
      "the intercept learns to be one more, and one more is added to it at the end: two, of scores from -10 to 10",
  },
];
