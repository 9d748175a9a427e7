import { ok } from "../http/answer.ts";
import { representUser } from "../representations/user.ts";
import { type Endpoint, readUser, rest } from "./endpoint.ts";

/** Tells who is logged in; the one endpoint of the doctor's that refuses everybody else. */
export const myself: Endpoint = {
  method: "GET",
  path: rest("/myself"),
  scopes: readUser,
  anonymous: false,
  answer: (call) => {
    const user = call.user;
    if (!user) throw new Error("Nobody is let in here without an account.");
    return ok({ ...representUser(call, user), locale: user.locale });
  },
};
