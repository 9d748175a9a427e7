import { company, type Scenario } from "./scenario.ts";

export const tlsInspection: Scenario = {
  name: "tls-inspection",
  title: "A proxy opens the TLS connection",
  description:
    "Something on the network signs with its own certificate, which the program does not trust. MSW's handlers make no connection, and show nothing of it.",
  cause: "certificate-not-trusted",
  create: () =>
    company(({ cloud }) => {
      cloud.conditions.tlsInspection = "Your Company Web Inspection";
    }),
};
