import { guestFileResponse } from "@/app/[locale]/[region]/sign-ups/desk/guest-file-response";
import { deskOfStaff, type DeskParameters } from "../desk-of-staff";

/** The list of who comes or waits, for spreadsheets of the address's language. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<DeskParameters & Record<string, string>> },
): Promise<Response> {
  const folder = "/staff/[region]/events/[date]/list.csv";
  const { desk, locale } = await deskOfStaff(await params, folder, "write");
  return guestFileResponse(desk, locale);
}
