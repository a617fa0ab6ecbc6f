import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core';
import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type * as schema from './schema.ts';

type Schema = typeof schema;

/** Either store. PGlite and PostgreSQL take the same queries. */
export type Database = PgDatabase<PgQueryResultHKT, Schema>;

/** A database, or the transaction that a query should be part of. */
export type Queries = Database | PgTransaction<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

export interface OpenDatabase {
  readonly db: Database;
  /** For people: the folder, or the host and name of the database without its password. */
  readonly place: string;
  readonly close: () => Promise<void>;
}
