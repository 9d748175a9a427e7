import { configureGlobal } from "fast-check";

// The same texts in every run, so that no change fails for what another one did. `fuzz` draws others.
configureGlobal({ seed: 20_261_129 });
