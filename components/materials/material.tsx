import { useLocale } from "next-intl";
import { Rendered } from "#components/exercise/rendered.tsx";
import type { Locale } from "#lib/locale.ts";

/** Texts in the language at hand, or in the one they were written in. */
export type ShownMaterial = {
  id: string;
  title: { locale: Locale; text: string };
  note: { locale: Locale; html: string };
  url: string | null;
};

/** One material: its title, a link where it has one, and the note. */
export function Material({ title, note, url }: Omit<ShownMaterial, "id">) {
  const here = useLocale();
  const foreign = (locale: Locale) => (locale === here ? undefined : locale);
  return (
    <>
      <p className="font-medium" lang={foreign(title.locale)}>
        {url === null ? (
          title.text
        ) : (
          <a href={url} className="link" rel="noreferrer">
            {title.text}
          </a>
        )}
      </p>
      {note.html !== "" && (
        <div lang={foreign(note.locale)}>
          <Rendered html={note.html} className="text-muted" />
        </div>
      )}
    </>
  );
}
