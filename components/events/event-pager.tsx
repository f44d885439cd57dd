import { useLocale } from "next-intl";
import { Pager } from "@/components/ui/pager";
import { eventsAddress, type ShownEvents } from "./event-views";

interface EventPagerProps extends Pick<ShownEvents, "filter" | "past"> {
  region: { slug: string };
  found: { page: number; pages: number };
}

/** The way to the other pages of a list of dates. */
export function EventPager({ region, filter, past, found }: EventPagerProps) {
  const locale = useLocale();
  return (
    <Pager
      page={found.page}
      pages={found.pages}
      hrefOf={(page) => eventsAddress(locale, region.slug, { filter, past, page })}
    />
  );
}
