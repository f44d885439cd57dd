import { useLocale, useTranslations } from "next-intl";
import { EntryBody } from "@/components/entries/entry-body";
import { EntryFigure } from "@/components/entries/entry-figure";
import { ShownText } from "@/components/entries/shown-text";
import { DocumentList } from "@/components/network/document-list";
import type { EventFields } from "@/lib/entries/kinds/event";
import { localise } from "@/lib/entries/localised-text";
import styles from "./event-text.module.css";

/** What an event is about: text, agenda, documents, and afterwards what came of it. */
export function EventText({ fields, isOver }: { fields: EventFields; isOver: boolean }) {
  const t = useTranslations("events");
  const { result, image, body, agenda, documents } = fields;
  return (
    <>
      {isOver && result && (
        <section>
          <h2>{t("result")}</h2>
          <EntryBody of={result} firstHeading={3} />
        </section>
      )}
      {image && <EntryFigure image={image} />}
      <EntryBody of={body} firstHeading={2} />
      {agenda.length > 0 && (
        <section>
          <h2>{t("agenda")}</h2>
          <Agenda agenda={agenda} />
        </section>
      )}
      {documents.length > 0 && (
        <section>
          <h2>{t("documents")}</h2>
          <DocumentList documents={documents} />
        </section>
      )}
    </>
  );
}

function Agenda({ agenda }: Pick<EventFields, "agenda">) {
  const locale = useLocale();
  const t = useTranslations("events");
  return (
    <ol className={styles.agenda}>
      {agenda.map(({ time, title, detail }, at) => (
        <li key={at}>
          {time !== undefined && <time>{t("clockFrom", { from: time })}</time>}
          <div>
            <b>
              <ShownText of={localise(title, locale)} />
            </b>
            {detail && (
              <p>
                <ShownText of={localise(detail, locale)} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
