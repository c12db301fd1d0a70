import pg from "pg";

/**
 * Every row of every table that a database has, those of the queue among them, as text: what pg_dump would write.
 * Files stand in it as hexadecimal digits.
 */
export async function everyRow(url: string): Promise<{ table: string; row: string }[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY name`);
  const found: { table: string; row: string }[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(
      `SELECT one::text AS row FROM ${name} AS one ORDER BY row`,
    );
    found.push(...rows.map(({ row }) => ({ table: name, row })));
  }
  await client.end();
  return found;
}
