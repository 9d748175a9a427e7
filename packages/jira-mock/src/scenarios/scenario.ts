import { type Credentials, createFakeJira, type FakeJira } from "../fake-jira.ts";
import { type Mappings, usualMappings } from "../templates/mappings.ts";
import { type YourCompany, yourCompany } from "../templates/your-company.ts";

/** A situation that a program may meet, ready to be played. */
export interface Scenario {
  /** Readable kebab-case; also the file's name. Never changes. */
  name: string;
  title: string;
  /** One or two plain sentences: what is wrong, and what a program sees of it. */
  description: string;
  /** The id of the failure cause that it shows; none when everything works. */
  cause?: string;
  /** A new fake each time. */
  create(): FakeJira;
}

/** What a scenario may change: the company, and the configuration for it. */
interface Situation extends YourCompany {
  credentials: Credentials;
  mappings: Mappings;
}

/** A company in good order and a configuration that matches it, except for what the scenario changes. */
export function company(change: (situation: Situation) => void = () => {}): FakeJira {
  const parts = yourCompany();
  const credentials: Credentials = {
    url: parts.site.baseUrl,
    email: parts.user.email,
    apiToken: parts.token.secret,
    project: parts.project.key,
  };
  const situation = { ...parts, credentials, mappings: usualMappings() };
  change(situation);
  return createFakeJira(situation);
}
