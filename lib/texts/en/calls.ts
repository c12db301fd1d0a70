export const calls = {
  offline:
    "The server does not answer. As far as we know nothing was changed, and what you entered is still on this page. Try again in a few seconds.",
  unavailable:
    "Something is wrong on the server. As far as we know nothing was changed, and what you entered is still on this page. Try again in a minute.",
  too_often:
    "Too often. Nothing was changed, and what you entered is still on this page. Wait a minute and try again.",
};
