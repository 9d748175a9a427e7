import { localName } from "../call/call.ts";
import { visibleFields } from "../call/fields.ts";
import { pageBean } from "../call/paging.ts";
import { ok } from "../http/answer.ts";
import { representField } from "../representations/field.ts";
import { type Endpoint, readWork, rest } from "./endpoint.ts";

/** Lists the fields that the caller may see: few without a login. */
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
    const beans = found.map(({ id, name, schema }) => ({ id, key: id, name: localName(call, name), schema }));
    return ok(pageBean(call, beans));
  },
};
