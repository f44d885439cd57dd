import { createHash, randomBytes } from "node:crypto";
import NextAuth from "next-auth";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import { staffCookie } from "@/lib/accounts/session-cookie";
import type { SignInHandler } from "@/lib/accounts/sign-in-handler";
import { MUNICIPALITY, signInOptions } from "@/lib/accounts/sign-in-options";
import { env, siteUrl } from "@/lib/env";
import { isFromForeignPage } from "@/lib/forms/foreign-page";
import { staffPath } from "../../staff-path";

/** The pair by which next-auth sees that somebody comes from the portal's own page. */
async function ownVisit(): Promise<string> {
  const token = randomBytes(32).toString("hex");
  const seal = createHash("sha256").update(`${token}${env().PORTAL_SECRET}`).digest("hex");
  const { name, options } = staffCookie("csrf", siteUrl());
  (await cookies()).set(name, `${token}|${seal}`, options);
  return token;
}

/** Leads on to the municipality's sign-in service, also without JavaScript. */
export async function GET(request: NextRequest): Promise<Response> {
  if (isFromForeignPage((name) => request.headers.get(name)))
    return new Response(null, { status: 403 });
  const next = staffPath(request.nextUrl.searchParams.get("next"));
  const asked = new NextRequest(`${siteUrl()}/api/auth/signin/${MUNICIPALITY}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken: await ownVisit(), callbackUrl: siteUrl() + next }),
  });
  const params = Promise.resolve({ nextauth: ["signin", MUNICIPALITY] });
  const handle = NextAuth(signInOptions()) as SignInHandler;
  return handle(asked, { params });
}
