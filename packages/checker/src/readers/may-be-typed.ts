const typed = /^(?:[-+.0-9~]|(?:null|true|false)$)/i;

/** Whether an unquoted text may be no text under YAML 1.2's core schema, https://yaml.org/spec/1.2.2/#103-core-schema */
export function mayBeTyped(text: string): boolean {
  return typed.test(text);
}
