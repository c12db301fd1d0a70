import { readFile } from "node:fs/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

/**
 * The SQL that takes the database at `url` to what `prisma/schema.prisma` says; empty when it is there
 * already. For development and tests: it runs Prisma's schema engine as WebAssembly.
 */
export async function schemaDiff(url: string): Promise<string> {
  const file = {
    path: "schema.prisma",
    content: await readFile(new URL("schema.prisma", import.meta.url), "utf8"),
  };
  const pool = new pg.Pool({ connectionString: url });
  const adapter = bindMigrationAwareSqlAdapterFactory(new CataloguePg(pool));
  const engine = await SchemaEngine.new({ datamodels: [[file.path, file.content]] }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", files: [file], configDir: "." },
    to: { tag: "schemaDatamodel", files: [file] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  await pool.end();
  const sql = stdout ?? "";
  return sql.trim() === "-- This is an empty migration." ? "" : sql;
}

/**
 * Prisma's adapter refuses Postgres' one-byte type `"char"` (18), in which the catalogue keeps its flags and
 * which the engine wants as characters. Here such a column passes the adapter as text (25) and is called
 * what it is afterwards.
 */
class CataloguePg extends PrismaPg {
  private readonly flagColumns = new WeakMap<object, number[]>();

  constructor(pool: pg.Pool) {
    super(pool);
    const query = pool.query.bind(pool);
    Object.assign(pool, {
      query: async (config: pg.QueryConfig) => {
        const result = await query(config);
        const flags = result.fields.flatMap((field, index) => (field.dataTypeID === 18 ? [index] : []));
        for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 25;
        this.flagColumns.set(result.rows, flags);
        return result;
      },
    });
  }

  override async connect() {
    const connection = await super.connect();
    const queryRaw = connection.queryRaw.bind(connection);
    connection.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const index of this.flagColumns.get(result.rows) ?? [])
        result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    };
    return connection;
  }
}
