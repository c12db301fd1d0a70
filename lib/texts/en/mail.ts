export const mail = {
  why: "You get this e-mail because you are in the course “{course}”.",
  page: "All announcements of the course",
  off: "Send me no more announcements by e-mail",
  test: {
    subject: "A test e-mail",
    text: "This is a test: announcements of the course will come like this. A formula to try: $w \\leftarrow w - \\eta \\nabla L(w)$.",
  },
  choice: {
    title: "Announcements by e-mail",
    label: "Send announcements of the course to {email}",
    hint: "On the site you see them in any case.",
    on: "Announcements will come by e-mail",
    off: "Announcements come by e-mail no more",
  },
  unsubscribe: {
    title: "Announcements by e-mail",
    ask: "Announcements of the course come to you by e-mail now. Turn that off?",
    button: "Turn e-mail off",
    done: "E-mail is turned off",
    off: "Announcements come to you by e-mail no more. You still see them on the site, and can turn e-mail on again in your profile.",
    profile: "Open the profile",
    invalid:
      "This link does not work: perhaps it was not copied whole. Nothing has changed; you can turn e-mail off in your profile.",
  },
  course: {
    title: "Announcements by e-mail",
    wanted: "They go to {count, plural, one {# person} other {# people}} of the course.",
    unwanted: "{count, plural, one {# person has} other {# people have}} turned that off.",
    test: "Send a test e-mail to me",
    tested: "The test e-mail went to {email}",
  },
  line: {
    title: "By e-mail: {line}",
    sent: "{count} sent",
    waiting: "{count} waiting",
    uncertain: "{count} perhaps arrived",
    failed: "{count} not taken",
    unknown: "the server has not answered, so the e-mail is not sent again; it may have arrived",
    others: "{count, plural, one {and # more} other {and # more}}",
  },
};
