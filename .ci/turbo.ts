// Starts turbo without telemetry, as `DO_NOT_TRACK=1 turbo` would, which npm cannot run on Windows.
// usage: node .ci/turbo.ts run build
import { createRequire } from "node:module";

process.env.DO_NOT_TRACK = "1";
const require = createRequire(import.meta.url);
require("turbo/bin/turbo");
