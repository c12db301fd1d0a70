const drop = 3;

/** A text in a drawing. Its small digits are lowered ones of our own font, which has none of their kind. */
export function Lettering({ text }: { text: string }) {
  return text.split(/([₀-₉]+)/).map((part, i) =>
    i % 2 === 1 ? (
      <tspan key={i} dy={drop} fontSize="0.78em" fontStyle="normal">
        {part.replace(/./g, (digit) => String("₀₁₂₃₄₅₆₇₈₉".indexOf(digit)))}
      </tspan>
    ) : (
      <tspan key={i} dy={i === 0 ? undefined : -drop}>
        {part}
      </tspan>
    ),
  );
}
