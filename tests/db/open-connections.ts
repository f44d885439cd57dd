import { db } from "@/lib/db";

/** Opens all connections first, so that what is sent at once really runs at once. */
export async function openConnections(): Promise<void> {
  await Promise.all(Array.from({ length: 20 }, () => db().$executeRaw`SELECT pg_sleep(0.1)`));
}
