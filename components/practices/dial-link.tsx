/** A telephone number that a phone can dial. */
export function DialLink({ phone }: { phone: string }) {
  const digits = phone.replaceAll(/\(0\)|[^+\d]/g, "");
  return digits === "" ? phone : <a href={`tel:${digits}`}>{phone}</a>;
}
