import type { ReactNode } from "react";
import { getViewer } from "#app/server/auth.ts";
import { signOutHere, signOutOfAll } from "#app/server/sign-out.ts";
import { getTheme } from "#app/server/theme.ts";
import { type Crumb, Header } from "#components/shell/header.tsx";
import { PersonMenu } from "#components/shell/person-menu.tsx";
import { classNames } from "#components/ui/class-names.ts";

/**
 * What every page stands in: the header with the way to the page, and the page itself.
 *
 * @param crumbs the way here; the last one, without `href`, is this page
 * @param width `text` for reading, `wide` with a side column, `table` for a wide table, `full` for a page that fills the window itself
 */
export async function Frame({
  crumbs,
  width = "wide",
  children,
}: {
  crumbs: Crumb[];
  width?: keyof typeof widths;
  children: ReactNode;
}) {
  const viewer = await getViewer();
  const person = viewer && { name: viewer.user.name, role: viewer.enrolment.role };
  return (
    <>
      <Header
        crumbs={crumbs}
        theme={await getTheme()}
        staff={person !== null && person.role !== "student"}
        person={
          person && <PersonMenu person={person} signOut={signOutHere} signOutEverywhere={signOutOfAll} />
        }
      />
      <main id="main" tabIndex={-1} className={classNames("outline-hidden", widths[width])}>
        {children}
      </main>
    </>
  );
}

const widths = {
  text: "mx-auto w-full max-w-3xl px-4 py-8 sm:px-6 sm:py-12",
  wide: "mx-auto w-full max-w-[76rem] px-4 py-8 sm:px-6 sm:py-10",
  table: "mx-auto w-full max-w-[92rem] px-4 py-8 sm:px-6 sm:py-10",
  full: "flex min-h-0 flex-1 flex-col",
};
