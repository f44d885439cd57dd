import "server-only";
import { db } from "@/lib/db";

const PATIENCE = 2000;

/** Whether the database answers within two seconds. */
export async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE).unref();
  });
  const answer = db().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]);
}
