import { useTranslations } from "next-intl";
import type { EntryFields } from "@/lib/entries/entry";
import styles from "./offers-and-seeks.module.css";
import { TextList } from "./text-list";

type PartnerFields = EntryFields<"partner">;

/** What a partner gives to the network and what it is looking for. */
export function OffersAndSeeks({ offers, seeks }: Pick<PartnerFields, "offers" | "seeks">) {
  const t = useTranslations("network.partner");
  return (
    <div className={styles.pair}>
      <section>
        <h2>{t("offers")}</h2>
        {offers.length > 0 ? <TextList texts={offers} /> : <p>{t("offersNone")}</p>}
      </section>
      <section>
        <h2>{t("seeks")}</h2>
        {seeks.length > 0 ? <TextList texts={seeks} /> : <p>{t("seeksNone")}</p>}
      </section>
    </div>
  );
}
