import { parseAccept, qualityOf } from "./accept-header";
import { mediaFormats, mediaTypeOf, type MediaFormat } from "./media-format";
import { OpenDataProblem } from "./problem";

/**
 * The format of an answer: the one that the extension of the address names, else the one that the
 * Accept header wants most; among equals the first offer.
 *
 * @param offers formats that exist, the preferred first
 * @param extension of the address, without its dot; null without one
 * @param accept the Accept header; null without one
 * @throws OpenDataProblem (406) that lists the offers when none will do
 * @example chooseFormat(["json", "csv"], null, "text/csv, application/json;q=0.5") // "csv"
 */
export function chooseFormat(
  offers: readonly MediaFormat[],
  extension: string | null,
  accept: string | null,
): MediaFormat {
  if (extension !== null) {
    const named = offers.find((offer) => offer === extension);
    if (named) return named;
    throw unacceptable(offers, `There is no “.${extension}” here.`);
  }
  const [first] = offers;
  if (!accept && first) return first;
  const ranges = parseAccept(accept ?? "");
  const wanted = (offer: MediaFormat) =>
    Math.max(...mediaFormats[offer].mediaTypes.map((type) => qualityOf(type, ranges)));
  const best = offers
    .filter((offer) => wanted(offer) > 0)
    .reduce<MediaFormat | null>(
      (chosen, offer) => (chosen && wanted(chosen) >= wanted(offer) ? chosen : offer),
      null,
    );
  if (best) return best;
  throw unacceptable(offers, `None of what the Accept header asks for exists here.`);
}

function unacceptable(offers: readonly MediaFormat[], reason: string): OpenDataProblem {
  return new OpenDataProblem(
    406,
    `${reason} Ask for one of the allowed media types, or put its extension behind the address.`,
    { allowed: offers.map((offer) => `${mediaTypeOf(offer)} (.${offer})`) },
  );
}
