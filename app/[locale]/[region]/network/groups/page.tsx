import type { Metadata } from "next";
import { GroupList } from "@/components/network/group-list";
import { NetworkListPage, networkListMetadata, type NetworkListProps } from "../network-list";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export function generateMetadata(props: NetworkListProps): Promise<Metadata> {
  return networkListMetadata(props, "working_group");
}

export default function WorkingGroupsPage(props: NetworkListProps) {
  return (
    <NetworkListPage
      {...props}
      kind="working_group"
      list={(region, groups) => <GroupList region={region} groups={groups} heading="h2" />}
    />
  );
}
