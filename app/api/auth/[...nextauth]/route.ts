import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { deviceName } from "@/lib/accounts/device";
import type { SignInHandler } from "@/lib/accounts/sign-in-handler";
import { signInOptions } from "@/lib/accounts/sign-in-options";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** What next-auth does by itself: the way to the municipality's sign-in service and back. */
async function answer(request: NextRequest, context: Context): Promise<Response> {
  const device = deviceName(request.headers.get("user-agent") ?? "");
  const handle = NextAuth(signInOptions(device)) as SignInHandler;
  return handle(request, context);
}

export { answer as GET, answer as POST };
