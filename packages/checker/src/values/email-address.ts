import { forms } from "../generated/format.ts";

/** No address is longer, https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1; a search in more would be slow. */
const longestAddress = 320;
const wholeAddress = new RegExp(`^${forms.emailAddress}$`);

/** Whether a text is an email address and nothing else. */
export function isEmailAddress(text: string): boolean {
  return text.length <= longestAddress && wholeAddress.test(text);
}

/** Every email address in a text that is no longer than one. */
export function emailAddressesIn(text: string): RegExpExecArray[] {
  return text.length > longestAddress ? [] : [...text.matchAll(new RegExp(forms.emailAddress, "g"))];
}
