import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findDesk } from "@/lib/events/desk/queries";
import { requestLocale } from "../../../../request-locale";
import { regionOrNotFound } from "../../../region-content";
import { LostLink } from "../../lost-link";
import { SignUpFrame } from "../../sign-up-frame";
import { privateMetadata } from "../../sign-up-metadata";
import { deskOfDevice } from "../desk-cookie";
import { DeskView } from "./desk-view";

interface PageProps {
  params: Promise<{ locale: string; region: string; token: string }>;
}

// Shows who is there at this moment, to whoever holds the list.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("signUps.desk");
  return privateMetadata(t("title"));
}

export default async function DeskPage({ params }: PageProps) {
  const { locale: requested, region: slug, token } = await params;
  requestLocale(requested);
  const region = await regionOrNotFound(slug);
  const found = await findDesk(token, new Date());
  const desk = found.is === "found" && found.event.regionSlug === slug ? found : null;
  return (
    <SignUpFrame
      region={region}
      folder="/[region]/sign-ups/desk/[token]"
      parameters={{ token }}
      event={desk && desk.event}
    >
      {desk ? (
        <DeskView
          region={region}
          desk={desk}
          token={token}
          isDoor={(await deskOfDevice()) === token}
        />
      ) : (
        <LostLink region={region} is={found.is === "expired" ? "expired" : "unknown"} />
      )}
    </SignUpFrame>
  );
}
