import type { Field } from "../cloud/site.ts";
import { ok } from "../http/answer.ts";
import { representField } from "../representations/field.ts";
import { visibleProjects } from "./access.ts";
import { type Call, spoken } from "./call.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";
import { pageBean } from "./paging.ts";

/** Lists the fields of the projects that the caller may see: few, for who is not logged in. */
export const fields: Endpoint = {
  method: "GET",
  path: rest("/field"),
  scopes: readWork,
  anonymous: true,
  answer: (call) => ok(visibleFields(call).map((field) => representField(call, field))),
};

export const fieldSearch: Endpoint = {
  method: "GET",
  path: rest("/field/search"),
  scopes: readWork,
  anonymous: false,
  answer: (call) => {
    const words = call.query.get("query")?.toLowerCase() ?? "";
    const kind = call.query.get("type");
    const found = visibleFields(call).filter(
      ({ name, schema }) =>
        schema &&
        name.english.toLowerCase().includes(words) &&
        (kind === null || (kind === "custom") === (schema.custom !== undefined)),
    );
    const beans = found.map(({ id, name, schema }) => ({ id, key: id, name: spoken(call, name), schema }));
    return ok(pageBean(beans, call.query));
  },
};

/** Fields of team-managed projects are seen by those who may see the project. */
export function visibleFields(call: Call): Field[] {
  const projects = visibleProjects(call);
  return call.site.fields.filter(({ schema, scope }) => {
    if (scope !== undefined) return projects.some(({ id }) => id === scope);
    return schema?.custom === undefined || projects.length > 0;
  });
}
