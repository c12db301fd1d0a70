/** Keys with what they do, as they stand on the keyboard; those of a row are pressed together. */
export function KeyTable({ rows }: { rows: { keys: readonly string[]; does: string }[] }) {
  return (
    <dl className="grid grid-cols-[max-content_1fr] items-baseline gap-x-6 gap-y-2">
      {rows.map(({ keys, does }) => (
        <div key={does} className="contents">
          <dt className="inline-flex gap-1">
            {keys.map((key) => (
              <kbd
                key={key}
                className="rounded-sm border border-hairline bg-sunken px-1.5 py-0.5 font-mono text-xs"
              >
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
