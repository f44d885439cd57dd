import { GermanName } from "@/components/ui/german-name";
import type { EntryFields } from "@/lib/entries/entry";

type Office = EntryFields<"page">["author"];

/** An office that answers, with its phone; mails go by the form of the portal. */
export function OfficeContact({ office }: { office: Office }) {
  return (
    <>
      <GermanName>{office.office}</GermanName>
      {office.department !== undefined && (
        <>
          <br />
          <GermanName>{office.department}</GermanName>
        </>
      )}
      {office.phone !== undefined && (
        <>
          <br />
          <PhoneLink phone={office.phone} />
        </>
      )}
    </>
  );
}

export function PhoneLink({ phone }: { phone: string }) {
  return <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>;
}
