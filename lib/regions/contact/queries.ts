import "server-only";
import { db, type Transaction } from "@/lib/db";
import { contactTexts, type ContactTexts } from "./contact-texts";

/** What is known of the office of a region, with the address at which it reads mail. */
export async function getContactTexts(
  regionId: number,
  on: Transaction = db(),
): Promise<ContactTexts> {
  const contact = await on.contactOffice.findUnique({
    where: { regionId },
    select: { office: true, department: true, phone: true, website: true, mail: true },
  });
  return contactTexts(contact);
}
