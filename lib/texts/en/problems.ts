import { sittingProblems } from "#lib/texts/en/problems/sitting-problems.ts";

/** HTTP answers that are errors: what happened, what was kept, what to do. */
export const problems = {
  invalid_json: {
    title: "The request body cannot be read",
    detail: "It is not valid JSON. Nothing was changed. Correct the body and repeat the request.",
  },
  invalid_form: {
    title: "The form cannot be read",
    detail:
      "The request does not look like a form for signing in or out. Nothing was changed. Go back to the sign-in page and try again.",
  },
  wrong_content_type: {
    title: "Wrong content type",
    detail: "Only application/json is accepted here. Nothing was changed.",
  },
  wrong_types: {
    title: "The data has the wrong form",
    detail: "The fields that did not fit are listed in errors. Nothing was changed.",
  },
  too_large: {
    title: "The text is too large",
    detail: "A source text may take at most 64 KiB. It was not accepted; shorten it and send it again.",
  },
  not_signed_in: {
    title: "You need to sign in",
    detail:
      "You are not signed in, or no longer. Nothing was changed, and what you typed stays on the page: sign in from another tab and repeat.",
  },
  bad_token: {
    title: "The token is not valid",
    detail: "There is no such token, or it was revoked. Make a new one on the profile page.",
  },
  cross_site: {
    title: "The request came from another site",
    detail: "We do not carry out requests that another site sent in your name. Nothing was changed.",
  },
  not_enrolled: {
    title: "You are not enrolled in the course",
    detail: "Ask the lecturer to add you to the roster.",
  },
  forbidden: {
    title: "You may not do this",
    detail: "Your role in the course does not allow it. Nothing was changed.",
  },
  not_found: {
    title: "There is no such record",
    detail: "It does not exist or belongs to another person. Check the address.",
  },
  override_unseen: {
    title: "Somebody has decided since",
    detail:
      "While you were looking, somebody else changed the points of this item. Your decision was not stored: look at the new line of the history and decide again.",
  },
  too_many_points: {
    title: "Too many points",
    detail: "This item has at most {most}. Nothing has changed.",
  },
  no_such_exercise: {
    title: "There is no such exercise",
    detail: "Your course has no exercise of that name. Check exerciseId; nothing was submitted.",
  },
  not_open_yet: {
    title: "The exercise is not open yet",
    detail: "You can submit from {time}. The submission was not accepted, the draft is kept.",
  },
  closed: {
    title: "The deadline has passed",
    detail: "The hard deadline was {time}. The submission was not accepted, the draft is kept.",
  },
  key_reused: {
    title: "This key is taken",
    detail: "Another text was sent with the same Idempotency-Key. Use a new key; this text was not accepted.",
  },
  draft_conflict: {
    title: "The draft was changed elsewhere",
    detail: "There is a newer version. Nothing was overwritten; choose which one to keep.",
  },
  ...sittingProblems,
  not_graded_yet: {
    title: "There is nothing to grade by hand here",
    detail: "There is no such part, or the machine has not finished with the submission. Nothing was stored.",
  },
  claimed: {
    title: "Somebody is grading this now",
    detail: "{name} has it until {until}. Your points were not stored; the text is kept on this device.",
  },
  not_regraded_yet: {
    title: "Not everything is judged again yet",
    detail: "{done} of {total} are done. The ruling can be applied when all are; nothing was changed.",
  },
  nothing_to_regrade: {
    title: "No submission fits",
    detail: "Nothing that was sent and graded fits what you chose. Nothing was begun; choose more widely.",
  },
  no_such_version: {
    title: "This version of the exercise is not kept",
    detail: "Nothing was begun. Load the page again and choose one of the versions that it lists.",
  },
  regrade_incomplete: {
    title: "Not everything is graded again yet",
    detail: "{done} of {total} are done. The results can be applied when all are; nothing was changed.",
  },
  regrade_dropped: {
    title: "This regrade was dropped",
    detail:
      "Its results cannot be applied any more; nothing was changed. Begin another one if you need them.",
  },
  regrade_applied: {
    title: "This regrade is applied already",
    detail: "Its results count, and it cannot be dropped any more. Nothing was changed.",
  },
  appealed_before: {
    title: "The appeal is already made",
    detail: "There is one for each item. While it has no answer you may add a message to it.",
  },
  appeal_too_early: {
    title: "You cannot appeal yet",
    detail:
      "Appeals are made once the result is known. Nothing was sent; copy your text so as not to lose it.",
  },
  appeal_too_late: {
    title: "The time for appeals is over",
    detail: "You could appeal until {until}. Nothing was sent.",
  },
  appeal_decided: {
    title: "The appeal is already answered",
    detail: "Nothing was written. Reload the page to see the answer.",
  },
  appeal_own_grading: {
    title: "Somebody else has to answer",
    detail: "You graded this work, so the decision is another person's. You may write a message.",
  },
  rubric_changed: {
    title: "The rubric is another one by now",
    detail:
      "While this page was open, the rubric of this part was changed. Nothing was saved. The new rubric is on the page now, and your marks and your comment are still there: check the points and save again.",
  },
  rubric_outdated: {
    title: "Something has changed meanwhile",
    detail:
      "Somebody changed the rubric or graded one more answer. Nothing was written; look again at what comes of it now.",
  },
  rubric_reason: {
    title: "A reason is needed",
    detail:
      "Points were given by this rubric already, and students are owed a word on why they change. Nothing was written; enter the reason.",
  },
  policy_changed: {
    title: "Somebody else has changed the rules",
    detail: "Nothing was saved. Reload the page, look at the new rules and make your changes again.",
  },
  deadlines_changed: {
    title: "The deadlines have changed meanwhile",
    detail:
      "While you were looking, somebody changed the deadlines of this work or an extension. Nothing was written; look again at what comes of it now.",
  },
  time_asked_already: {
    title: "You have already asked for more time",
    detail: "That request waits for an answer; a second one cannot be sent before it. Nothing was changed.",
  },
  no_time_to_ask: {
    title: "There is nothing to extend here",
    detail: "The work is not open yet, or it has no deadlines. Nothing was sent.",
  },
  last_lecturer: {
    title: "This is the last lecturer of the course",
    detail: "Nothing was erased. Make somebody else lecturer first, by a roster, and then try again.",
  },
  other_email: {
    title: "Another e-mail",
    detail:
      "What you typed is not the e-mail of this person. Nothing was erased. Check it and type it again.",
  },
  decided_before: {
    title: "This request has been answered",
    detail:
      "{name}, {time}: {kind, select, granted {more time was given} other {it was declined}}. Your decision was not written.",
  },
  no_later: {
    title: "The new deadline is no later than the old one",
    detail: "Nobody would gain any time. Nothing was changed; name a later time.",
  },
  hard_before_soft: {
    title: "The hard deadline is before the soft one",
    detail: "A hard deadline cannot come before the soft one. Nothing was changed; correct one of them.",
  },
  opens_after_deadline: {
    title: "The deadline is before the opening",
    detail: "The work would open after its deadline. Nothing was changed; correct one of the times.",
  },
  wrong_people: {
    title: "Not everybody on the list was found",
    detail:
      "The report names the lines with which something is wrong. Nothing was changed; correct the list.",
  },
  too_many_files: {
    title: "Too many files",
    detail: "An attempt takes at most {most} files. This one was not stored; the others are kept.",
  },
  file_too_large: {
    title: "The file is too large",
    detail: "A file may take at most {megabytes} MB. It was not stored; make it smaller and add it again.",
  },
  wrong_file_type: {
    title: "Such a file is not taken",
    detail: "A picture (PNG, JPEG, WebP) or a PDF is. Nothing was stored.",
  },
  time_is_over: {
    title: "This time is over already",
    detail: "Nothing was stored. Name a later time, or publish at once.",
  },
  announced_already: {
    title: "The announcement is published already",
    detail:
      "People have read it, so it was not changed. Withdraw it and write another one; your text is still on the page.",
  },
  telegram_not_set: {
    title: "There is no bot or no chat",
    detail: "Nothing was sent. Name a chat first; the token of the bot is set by whoever runs the site.",
  },
  telegram_refused: {
    title: "Telegram did not take the message",
    detail:
      "It says: “{reason}”. Check that the bot is a member of the chat and that the chat is named rightly.",
  },
  telegram_away: {
    title: "Telegram takes no messages from the site",
    detail:
      "The reason: “{reason}”. Nothing was sent. Try again a little later. “Unauthorized” or “Not Found” means that the token of the bot is wrong, which is set by whoever runs the site.",
  },
  telegram_unknown: {
    title: "Telegram has not answered",
    detail: "The message may have arrived: look into the chat before you send another one.",
  },
  mail_not_set: {
    title: "There is no mail server",
    detail: "Nothing was sent. The mail server is set by whoever runs the site.",
  },
  mail_refused: {
    title: "The mail server did not take the e-mail",
    detail: "The reason: “{reason}”. Nothing was sent; check the address in your profile.",
  },
  mail_away: {
    title: "The mail server takes no mail",
    detail:
      "The reason: “{reason}”. Nothing was sent. Try later; if that does not help, ask whoever runs the site to check the settings of mail.",
  },
  mail_unknown: {
    title: "The mail server has not answered",
    detail: "The e-mail may have gone: look into your mailbox before you send another one.",
  },
  mail_link_invalid: {
    title: "This link does not work",
    detail:
      "Nothing has changed. E-mail is turned off on the profile page, or by the link of a newer e-mail.",
  },
  rate_limited: {
    title: "Too often",
    detail: "Wait {seconds, plural, one {# second} other {# seconds}} and try again. Your text is kept.",
  },
  database_away: {
    title: "The database cannot be reached",
    detail: "Try again in a few seconds: your text is kept on this device.",
  },
  internal: {
    title: "Something broke on our side",
    detail: "The fault is ours and has been logged. Your text is kept on this device; try again.",
  },
};
