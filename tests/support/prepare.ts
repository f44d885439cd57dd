import { buildPortal, generateClient } from "@/lib/cli/preparation";

await generateClient();
if (process.argv[2] === "build") await buildPortal();
