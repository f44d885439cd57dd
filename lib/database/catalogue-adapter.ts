import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";
import { types, type QueryResult } from "pg";

/**
 * An adapter for the schema engine. Prisma's own cannot read PostgreSQL's internal "char" type,
 * which the engine asks for when it describes a database: such columns travel as CHAR(n) and get
 * their type back on the way out.
 */
export function catalogueAdapter(pool: Pool): ErrorCapturingSqlMigrationAwareDriverAdapterFactory {
  const charColumns = new WeakMap<object, number[]>();
  const query = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<QueryResult>;
  Object.assign(pool, {
    query: async (...parameters: unknown[]) => {
      const result = await query(...parameters);
      const found: number[] = [];
      for (const [index, field] of result.fields.entries()) {
        if (field.dataTypeID !== Number(types.builtins.CHAR)) continue;
        found.push(index);
        field.dataTypeID = types.builtins.BPCHAR;
      }
      charColumns.set(result.rows, found);
      return result;
    },
  });
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  return bindMigrationAwareSqlAdapterFactory(
    Object.assign(factory, {
      connect: async () => {
        const adapter: SqlDriverAdapter = await connect();
        const queryRaw = adapter.queryRaw.bind(adapter);
        return Object.assign(adapter, {
          queryRaw: async (request: Parameters<SqlDriverAdapter["queryRaw"]>[0]) => {
            const result = await queryRaw(request);
            for (const index of charColumns.get(result.rows) ?? [])
              result.columnTypes[index] = ColumnTypeEnum.Character;
            return result;
          },
        });
      },
    }),
  );
}
