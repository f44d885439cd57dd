import { Prisma } from "@/prisma/generated/client";

/** A value for a column of JSON; null stands for JSON's own. */
export function jsonValue(value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  // Values come from zod schemas of plain JSON.
  return value === null ? Prisma.JsonNull : (value as Prisma.InputJsonValue);
}
