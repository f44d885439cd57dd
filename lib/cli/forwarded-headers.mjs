import { BlockList } from "node:net";

/** Where a proxy next to the portal can be; nobody from elsewhere has such an address. */
const OWN_NETWORKS = new BlockList();
OWN_NETWORKS.addSubnet("127.0.0.0", 8);
OWN_NETWORKS.addSubnet("10.0.0.0", 8);
OWN_NETWORKS.addSubnet("172.16.0.0", 12);
OWN_NETWORKS.addSubnet("192.168.0.0", 16);
OWN_NETWORKS.addSubnet("169.254.0.0", 16);
OWN_NETWORKS.addSubnet("::1", 128, "ipv6");
OWN_NETWORKS.addSubnet("fc00::", 7, "ipv6");
OWN_NETWORKS.addSubnet("fe80::", 10, "ipv6");

const FORWARDED = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];

/**
 * Takes away what only a proxy may say of a request, unless it comes from the portal's own
 * machine or network: anybody could write it.
 *
 * @param {{ headers: Record<string, unknown>, socket: { remoteAddress?: string | undefined } }} request
 */
export function distrustForwarded({ headers, socket }) {
  const address = socket.remoteAddress ?? "";
  const family = address.includes(":") ? "ipv6" : "ipv4";
  if (address !== "" && OWN_NETWORKS.check(address, family)) return;
  for (const name of FORWARDED) delete headers[name];
}
