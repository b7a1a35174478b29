import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBType, Json } from "@duckdb/node-api";
import { chronologyRecord } from "../chronology/schema.js";
import { articleRecord } from "../kinds/article/schema.js";
import { contactRecord } from "../kinds/contact/schema.js";
import { BYTE_LIMIT } from "../stages/read.js";
import type { Answer, Value } from "../output/answer.js";
import { literal, quoted, sqlColumns } from "../output/sql-columns.js";
import { checkRun } from "./records.js";
import { UsageError } from "./usage.js";

/** The tables of a run, each a file of JSON lines. */
const TABLES = { contacts: contactRecord, articles: articleRecord, chronology: chronologyRecord } as const;

const ONE = "one query at a time: give one SELECT";

const PACKAGE = "@duckdb/node-api";

/**
 * Asks the records of a run in SQL, with DuckDB: the tables `contacts`, `articles` and `chronology`, as far as
 * the folder holds their files. The query can read those files and nothing else: no other file, no network, no
 * extension, no writing. Throws a UsageError where DuckDB is not installed or the query is wrong.
 */
export async function queryRun(folder: string, sql: string): Promise<Answer> {
  checkRun(folder);
  if (sql.trim() === "") throw new UsageError(ONE);
  const { DuckDBInstance, StatementType } = await import("@duckdb/node-api").catch((error: unknown) => {
    throw missing(error);
  });
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    temp_directory: "",
    threads: "1",
  });
  const connection = await instance.connect();
  try {
    await shut(connection, realpathSync(folder));
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) throw new UsageError(ONE);
    const statement = await statements.prepare(0);
    if (statement.statementType !== StatementType.SELECT) throw new UsageError("only queries that read: give a SELECT");
    const reader = await statement.runAndReadAll();
    const types = reader.columnTypes();
    return {
      columns: reader.deduplicatedColumnNames(),
      rows: reader.getRowsJson().map((row) => row.map((value, at) => toValue(value, types[at]))),
    };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(sentence(error));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Makes the tables, then closes every way out: only their files can be read from then on. */
async function shut(connection: DuckDBConnection, folder: string): Promise<void> {
  const tables = Object.entries(TABLES)
    .map(([name, schema]) => ({ name, schema, file: join(folder, `${name}.jsonl`) }))
    .filter(({ file }) => existsSync(file));
  await connection.run(`SET allowed_paths = [${tables.map(({ file }) => literal(file)).join(", ")}]`);
  await connection.run("SET enable_external_access = false");
  await connection.run("SET lock_configuration = true");
  for (const { name, schema, file } of tables) {
    const columns = sqlColumns(schema).map(([column, type]) => `${quoted(column)}: ${literal(type)}`);
    const options = `format = 'newline_delimited', maximum_object_size = ${BYTE_LIMIT}, columns = {${columns.join(", ")}}`;
    await connection.run(`CREATE VIEW ${quoted(name)} AS SELECT * FROM read_json(${literal(file)}, ${options})`);
  }
}

const NUMBERS = /^(?:U?HUGEINT|U?BIGINT|DECIMAL\b.*)$/u;

/** Whole and decimal numbers come as text, since they can be too large: those that are not become numbers. */
function toValue(value: Json, type: DuckDBType | undefined): Value {
  if (typeof value !== "string" || !NUMBERS.test(String(type))) return value;
  const number = Number(value);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? value : number;
}

/** What DuckDB says of a wrong query, without the line that it quotes from it. */
function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [told = message] = message.split(/\nLINE \d+:/u);
  return `the query failed: ${told.replace(/\s+/gu, " ").trim()}`;
}

function missing(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND"
    ? new UsageError(`query needs the package ${PACKAGE}, which is not installed: npm install ${PACKAGE}`)
    : error;
}
