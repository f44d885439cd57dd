import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findMyData } from "@/lib/my-data/queries";
import { privateMetadata } from "../../[region]/sign-ups/sign-up-metadata";
import { requestLocale } from "../../request-locale";
import { MyDataFrame } from "../my-data-frame";
import { DeletedMyData, LostMyData } from "./lost-my-data";
import { MyDataView } from "./my-data-view";

interface PageProps {
  params: Promise<{ locale: string; token: string }>;
}

// Shows how things stand at this moment, to one person.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("myData");
  return privateMetadata(t("title"));
}

/** Nothing happens by opening the link, as programs that check mails open links too. */
export default async function MyDataPage({ params }: PageProps) {
  const { locale: requested, token } = await params;
  const locale = requestLocale(requested);
  const t = await getTranslations("myData");
  const found = await findMyData(token, { locale, yes: t("yes") }, new Date());
  return (
    <MyDataFrame folder="/my-data/[token]" parameters={{ token }}>
      {found.is === "found" ? (
        <MyDataView data={found.data} expiresAt={found.expiresAt} token={token} />
      ) : found.is === "deleted" ? (
        <DeletedMyData />
      ) : (
        <LostMyData is={found.is} />
      )}
    </MyDataFrame>
  );
}
