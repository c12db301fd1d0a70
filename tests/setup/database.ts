import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

/** Makes a new migrated database for a test or a file of tests. @returns its URL. */
export async function freshDatabase(): Promise<string> {
  const { url, template } = inject("postgres");
  const name = `${template}_${randomBytes(4).toString("hex")}`;
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  await client.end();
  return withDatabase(url, name);
}

/** The same server and account, another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
