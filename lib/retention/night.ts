import { forgetUploads } from "@/lib/datasets/uploads/forgetting/mutations";
import { forgetLeftFiles } from "@/lib/datasets/uploads/runs/kept-file";
import { env } from "@/lib/env";
import { forgetKeptMails } from "@/lib/mail/mail-folder";
import { dayAfter } from "@/lib/portal-day";
import { forgetOverdue, type Forgotten } from "./mutations";
import { keptDays } from "./retention";

/**
 * Removes personal data whose last day is over from the database and from the folder of mails.
 *
 * @param today ISO day
 */
export async function forgetEverythingOver(today: string): Promise<Forgotten> {
  const forgotten = await forgetOverdue(today);
  await forgetKeptMails(new Date(dayAfter(today, -keptDays("mail"))));
  const now = new Date();
  await forgetUploads(now);
  await forgetLeftFiles(env().DATA_DIR, now);
  return forgotten;
}
