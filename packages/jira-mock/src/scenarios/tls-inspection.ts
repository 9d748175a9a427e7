import { company, type Scenario } from "./scenario.ts";

export const tlsInspection: Scenario = {
  name: "tls-inspection",
  title: "A proxy inspects the TLS connection",
  description: "Something on the network presents its own certificate, which the program does not trust.",
  cause: "certificate-not-trusted",
  create: () =>
    company(({ cloud }) => {
      cloud.conditions.tlsInspection = "Your Company Web Inspection";
    }),
};
