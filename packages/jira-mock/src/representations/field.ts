import { type Call, localName } from "../call/call.ts";
import type { Field } from "../cloud/site.ts";
import { representScope } from "./scope.ts";

export function representField(call: Call, field: Field): object {
  const custom = field.schema?.custom !== undefined;
  return {
    id: field.id,
    key: field.id,
    name: localName(call, field.name),
    ...(custom && { untranslatedName: field.name.english }),
    custom,
    orderable: field.orderable,
    navigable: true,
    searchable: field.searchable,
    clauseNames: field.clauseNames,
    ...representScope(field.scope),
    ...(field.schema && { schema: field.schema }),
  };
}
