import type { Metadata } from "next";
import { InitiativeList } from "@/components/network/initiative-list";
import { NetworkListPage, networkListMetadata, type NetworkListProps } from "../network-list";

export const dynamic = "force-static";

export function generateStaticParams(): object[] {
  return [];
}

export function generateMetadata(props: NetworkListProps): Promise<Metadata> {
  return networkListMetadata(props, "initiative");
}

export default function InitiativesPage(props: NetworkListProps) {
  return (
    <NetworkListPage
      {...props}
      kind="initiative"
      list={(region, initiatives) => (
        <InitiativeList region={region} initiatives={initiatives} heading="h2" />
      )}
    />
  );
}
