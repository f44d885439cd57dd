import type { ReactNode } from "react";
import { CoverageLegend } from "@/components/coverage/coverage-legend";
import { DistrictMap, type MapDistrict } from "@/components/map/district-map";
import { EmbeddedFrame } from "@/components/open-data/embedded-frame";
import type { CoverageView } from "@/lib/coverage/coverage-view";
import { siteUrl } from "@/lib/env";
import { figureSources, type GroupContent } from "../[region]/coverage/group-content";

interface EmbeddedMapProps {
  content: GroupContent;
  view: CoverageView;
  title: string;
  lead: ReactNode;
  /** The districts as the map shows them; none while there is nothing to show. */
  shown: readonly MapDistrict[];
  hasSmall: boolean;
  /** What the map shows, for those who do not see it. */
  label: string;
  /** Address of the whole page. */
  fullPage: string;
}

/** The map of a view of a group for other people's pages: it stands for itself and leads to its source. */
export async function EmbeddedMap(props: EmbeddedMapProps) {
  const { content, view, title, lead, shown, hasSmall, label, fullPage } = props;
  const { region, group, topology } = content;
  const isShown = shown.length > 0;
  return (
    <EmbeddedFrame
      region={region}
      sources={await figureSources(content, view)}
      title={title}
      lead={lead}
      shown={shown}
      fullPage={siteUrl() + fullPage}
      map={
        topology &&
        isShown && (
          <DistrictMap topology={topology} districts={shown} linked={false} label={label} />
        )
      }
      legend={
        topology &&
        isShown && <CoverageLegend group={group} shown={shown} hasSmall={hasSmall} isCompact />
      }
    />
  );
}
