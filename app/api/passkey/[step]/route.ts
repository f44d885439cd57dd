import { currentSession } from "@/lib/accounts/current-user";
import { deviceName } from "@/lib/accounts/device";
import {
  addPasskey,
  askForPasskey,
  beginPasskey,
  showPasskey,
} from "@/lib/accounts/passkeys/mutations";
import { assertionSchema, registrationSchema } from "@/lib/accounts/passkeys/schema";
import type { SessionOfAccount } from "@/lib/accounts/queries";
import { UserError } from "@/lib/errors";
import { isFromForeignPage } from "@/lib/forms/foreign-page";

type Step = (session: SessionOfAccount, request: Request, now: Date) => Promise<object | null>;

const STEPS: Readonly<Record<string, Step>> = {
  begin: (session, _request, now) => beginPasskey(session, now),
  add: async (session, request, now) => {
    const made = registrationSchema.parse(await request.json());
    const device = deviceName(request.headers.get("user-agent") ?? "");
    await addPasskey(session, made, device, now);
    return null;
  },
  ask: (session, _request, now) => askForPasskey(session, now),
  show: async (session, request, now) => {
    await showPasskey(session, assertionSchema.parse(await request.json()), now);
    return null;
  },
};

const NOT_KEPT = { "cache-control": "no-store" };

function refused(status: number): Response {
  return Response.json({ error: "refused" }, { status, headers: NOT_KEPT });
}

interface Context {
  params: Promise<{ step: string }>;
}

/** The steps by which a browser makes a passkey and shows it; only its script asks for them. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { step } = await params;
  const act = Object.hasOwn(STEPS, step) ? STEPS[step] : undefined;
  if (!act) return refused(404);
  if (isFromForeignPage((name) => request.headers.get(name))) return refused(403);
  const session = await currentSession();
  if (!session) return refused(401);
  try {
    return Response.json(await act(session, request, new Date()), { headers: NOT_KEPT });
  } catch (error) {
    if (!(error instanceof UserError))
      console.error(`A passkey: ${error instanceof Error ? error.name : typeof error}`);
    return refused(400);
  }
}
