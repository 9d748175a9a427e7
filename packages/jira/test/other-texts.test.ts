import { expect, test } from "vitest";
import { diagnose } from "../src/diagnosis/index.ts";

/** What builds, tests and programs print that have no trouble with Jira. */
const texts = [
  "added 245 packages, and audited 246 packages in 12s\n\nfound 0 vulnerabilities",
  "src/index.ts(12,5): error TS2322: Type 'string' is not assignable to type 'number'.\nFound 1 error in src/index.ts:12",
  "Tests: 401 passed, 3 failed: 404 total\nTime: 12.404 s",
  "expect(received).toBe(expected)\n      at Object.<anonymous> (a.test.ts:5:17)\n      at listOnTimeout (node:internal/timers:573:17)",
  "TypeError: Cannot read properties of undefined (reading 'map')\n    at Timeout._onTimeout (/app/index.js:5:3)",
  'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\nZeroDivisionError: division by zero',
  "java.lang.NullPointerException: Cannot invoke String.length()\n\tat com.example.A.main(A.java:5)",
  "[INFO] BUILD SUCCESS\n[INFO] Total time:  4.030 s",
  "Successfully built 401a404b500c\nSuccessfully tagged app:latest",
  "On branch main\nnothing to commit, working tree clean",
  '{"level":30,"msg":"server listening on port 3000","timeout":30000}',
  '{"level":"info","message":"request completed","status":200,"ms":404}',
  "Created issue PROJ-12\nDone in 2.3s",
  "error[E0382]: borrow of moved value: `s`\n --> src/main.rs:2:9",
  "panic: runtime error: index out of range [5] with length 3\n\ngoroutine 1 [running]:",
  "ok  \tyour-company/jira\t12.404s",
  "Segmentation fault (core dumped)",
  "{\n  errno: -2,\n  code: 'ENOENT',\n  syscall: 'open',\n  path: '/app/config.json'\n}",
  "Error: Cannot find module 'express' {\n  code: 'MODULE_NOT_FOUND'\n}",
  "Error: listen EADDRINUSE: address already in use :::3000",
  "npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree",
  "RangeError: Maximum call stack size exceeded\n    at f (/app/a.js:1:20)",
  "Unhandled exception. System.NullReferenceException: Object reference not set to an instance of an object.",
  "500 files uploaded.\nhttps://your-company.atlassian.net/browse/PROJ-1 linked",
  "[10:00:02] Finished 'build' after 503 ms",
  "const agent = new https.Agent({ rejectUnauthorized: false, timeout: 1000 });",
  "retry: { limit: 2, statusCodes: [ 408, 429, 500 ], errorCodes: [ 'ETIMEDOUT', 'ECONNRESET' ] }",
  "Failed to resolve 'lodash' from './src/a.js'",
  "error NETSDK1004: Assets file project not found",
  "2026-11-30 21:00:00,401 INFO  scheduler - job finished",
  "sort: write failed: 'standard output': Broken pipe",
  "undefined",
  "ZodError: Expected object, received string",
  'error: Component name "Table" should always be multi-word',
  "error: option '--project <key>' is required",
  "Error: project is required",
  "Error parsing time: invalid duration 5x",
  "error: the option value is not valid: 5",
  "The file name can't contain spaces.",
  "Specify the value for the key in seconds.",
  "ValidationError: title must be at most 255 characters",
  "The device does not support operation 3",
  "pod.yaml: version id is not valid",
];

test.for(texts)("nothing is read into: %s", (text) => {
  expect(diagnose(text)).toEqual([]);
});
