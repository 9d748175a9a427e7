import { cutAtEquals, type Dialect } from "./dialect.ts";

/**
 * `docker run --env-file`: everything after the `=` is the value, and there must be no space before it.
 * Sources: https://docs.docker.com/reference/cli/docker/container/run/#env and
 * https://github.com/docker/cli/blob/28f7560/pkg/kvfile/kvfile.go
 */
export const docker: Dialect = (line) => {
  const [head, value] = cutAtEquals(line.replace(/^\uFEFF/, "").trimStart());
  return /\s/.test(head) ? undefined : value.replace(/\r$/, "");
};
