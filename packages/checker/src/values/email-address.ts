import { forms } from "../generated/format.ts";

/**
 * The longest address, https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1; a search in longer texts would be slow.
 */
const maxAddressLength = 320;
const wholeAddress = new RegExp(`^${forms.emailAddress}$`);

/** Whether a text is an email address and nothing else. */
export function isEmailAddress(text: string): boolean {
  return text.length <= maxAddressLength && wholeAddress.test(text);
}

/** The email addresses in a text; none if the text is longer than an address can be. */
export function emailAddressesIn(text: string): RegExpExecArray[] {
  return text.length > maxAddressLength ? [] : [...text.matchAll(new RegExp(forms.emailAddress, "g"))];
}
