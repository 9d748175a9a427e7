/** A UUID in lower case, such as a cloud ID, as a part of a regular expression. */
export const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
