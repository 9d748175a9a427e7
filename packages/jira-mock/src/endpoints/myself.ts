import { ok } from "../http/answer.ts";
import { representUser } from "../representations/user.ts";
import { type Endpoint, readUser, rest } from "./endpoint.ts";

/** Tells who is logged in. Of the endpoints that the doctor calls, the only one that requires a login. */
export const myself: Endpoint = {
  method: "GET",
  path: rest("/myself"),
  scopes: readUser,
  anonymous: false,
  answer: (call) => {
    const user = call.user;
    if (!user) throw new Error("This endpoint requires a login.");
    return ok({ ...representUser(call, user), locale: user.locale });
  },
};
