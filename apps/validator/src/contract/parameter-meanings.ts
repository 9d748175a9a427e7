import type { convertParameters, validateParameters } from "./parameters.ts";

type Meanings<Parameters> = Readonly<Record<keyof Parameters, string>>;

const status = "the status of the answer if the configuration is not valid";

/**
 * The meaning of each query parameter, to follow its name and a dash. The API itself does not need these words, so they
 * are not bundled with it.
 */
export const parameterMeanings: {
  readonly validate: Meanings<typeof validateParameters>;
  readonly convert: Meanings<typeof convertParameters>;
} = {
  validate: {
    format: "the format of the text; auto takes it from the name of a file in a form, or else detects it",
    output: "the format of the answer; without it, the Accept header decides, and without both, it is json",
    strict: "whether warnings make the configuration invalid",
    status,
  },
  convert: {
    to: "the format to write",
    from: "the format of the text; auto detects it",
    output:
      "the format of the answer: json also holds the findings in the old text, text is just the new one; without it, the Accept header decides, and without both, it is json",
    status,
  },
};
