import "server-only";
import { db } from "@/lib/db";
import { countFailedMails } from "@/lib/mail/failed/queries";

/** Work that the worker gave up, by its name. */
export interface FailedJobs {
  task: string;
  count: number;
  /** What it said last; it names nobody. */
  lastError: string | null;
  /** When it was tried last. */
  triedAt: Date;
}

/** What the worker gave up besides mails, which are told apart. */
export async function listFailedJobs(): Promise<FailedJobs[]> {
  return db().$queryRaw<FailedJobs[]>`
    SELECT task_identifier AS task, count(*)::int AS count, max(updated_at) AS "triedAt",
      (array_agg(split_part(last_error, chr(10), 1) ORDER BY updated_at DESC))[1] AS "lastError"
    FROM graphile_worker.jobs
    WHERE attempts >= max_attempts AND locked_at IS NULL AND task_identifier <> 'send_mail'
    GROUP BY task_identifier ORDER BY task_identifier`;
}

/** How much of a region's mails, and of what is done for all regions, was given up. */
export async function listFailedWork(
  regionId: number,
  withAll: boolean,
): Promise<{ mails: number; jobs: number }> {
  const [mails, jobs] = await Promise.all([countFailedMails(regionId, withAll), listFailedJobs()]);
  return { mails, jobs: jobs.reduce((sum, { count }) => sum + count, 0) };
}
