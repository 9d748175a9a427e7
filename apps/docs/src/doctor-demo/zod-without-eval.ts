import { config } from "zod/v4/core";

// jira.js describes Jira's answers with Zod, which would try to generate code at run time. The content security policy of
// the site forbids that, and browsers report the attempt. https://github.com/colinhacks/zod/pull/5864
config({ jitless: true });
