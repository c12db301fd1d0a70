export const person = {
  own: {
    title: "Your data",
    intro:
      "One file (JSON) with all that Gradus holds of you: what you sent and answered, drafts, attached files, points and why they are what they are, comments, appeals. Results that are not shown yet are not in it.",
    download: "Download my data",
    erase: "To have it erased, write to the lecturer of the course.",
  },
  title: "Data of {name}",
  staff: "Data of the staff",
  link: "Download or erase",
  section: "A person’s data",
  download: {
    title: "Download",
    intro:
      "One file (JSON) with all that this course holds of the person, as far as the person may see it: hand it to them when they ask.",
    button: "Download the data",
  },
  erase: {
    title: "Erase",
    intro: "This cannot be undone. Copies in backups stay until the backups are thrown away.",
    goes: "What goes",
    going: {
      account: "name, e-mail, password, tokens and drafts: the person can no longer sign in",
      name: "the name, in this course; the account stays, since the person is in another course as well",
      submissions:
        "{count, plural, one {the text of # program or answer} other {the texts of # programs and answers}}",
      files: "{count, plural, one {# attached file} other {# attached files}}",
      letters: "{count, plural, one {# message} other {# messages}} in appeals and requests for more time",
      comments: "{count, plural, one {# comment} other {# comments}} on what was sent",
      audit: "all of this and the reasons of decisions in the audit log too",
    },
    stays: "What stays, under a name like “Erased 3f2a”",
    staying: {
      grades: "the final grade, points and marks: the university has to keep them",
      verdicts: "{count, plural, one {# verdict} other {# verdicts}} with points, without texts",
      handScores: "points given by hand ({count, plural, one {once} other {# times}}), without comments",
      overrides: "{count, plural, one {# decision} other {# decisions}} on points, without reasons",
      marks: "{count, plural, one {# mark} other {# marks}} given on paper",
      statistics:
        "grades of others, the histogram and the statistics do not change; only the counts of which answers were chosen lose one person",
      staff: "what the person did for others as one of the staff, without their name",
      texts: "what others wrote in texts of their own, such as announcements",
    },
    waits: "Nobody can decide these afterwards; they will be gone",
    waiting: {
      submissions: "{count, plural, one {# submission} other {# submissions}} without a verdict",
      appeals: "{count, plural, one {# open appeal} other {# open appeals}}",
      lateRequests: "{count, plural, one {# open request} other {# open requests}} for more time",
    },
    email: "To confirm, type the e-mail {email}",
    button: "Erase for good",
    done: "The person’s data is erased",
  },
};
