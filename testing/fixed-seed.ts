import { configureGlobal } from "fast-check";

// The same texts in every run, so that a failure comes from the change that is tested. `fuzz` tries other texts.
configureGlobal({ seed: 20_261_129 });
