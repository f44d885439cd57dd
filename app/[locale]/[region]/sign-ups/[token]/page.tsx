import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requestLocale } from "../../../request-locale";
import { LostLink } from "../lost-link";
import { ownSignUp } from "../own-sign-up";
import { SignUpFrame } from "../sign-up-frame";
import { privateMetadata } from "../sign-up-metadata";
import { OwnSignUpView } from "./own-sign-up-view";

interface PageProps {
  params: Promise<{ locale: string; region: string; token: string }>;
}

// Shows how things stand at this moment, to one person.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("signUps.own");
  return privateMetadata(t("title"));
}

export default async function OwnSignUpPage({ params }: PageProps) {
  const requested = await params;
  const { region, found, now } = await ownSignUp(requested, "manage_sign_up");
  return (
    <SignUpFrame
      region={region}
      folder="/[region]/sign-ups/[token]"
      parameters={{ token: requested.token }}
      event={found.is === "found" ? found.event : null}
    >
      {found.is === "found" ? (
        <OwnSignUpView region={region} found={found} now={now} token={requested.token} />
      ) : (
        <LostLink region={region} is={found.is} />
      )}
    </SignUpFrame>
  );
}
