export const signIn = {
  title: "Sign in",
  email: "E-mail",
  password: "Password",
  submit: "Sign in",
  submitting: "Signing in…",
  oidc: "Sign in with {name}",
  or: "or",
  demoTitle: "Demo course",
  demoIntro: "Choose who to be. No password is needed; everything is real: work is graded, points count.",
  demoStudents: "Sign in as another student",
  demoStudentsHint: "Each has a term’s history of their own.",
  demoRole: { student: "Student", assistant: "Assistant", lecturer: "Lecturer" },
  demoSees: {
    student: "solves exercises, sees deadlines and their own grades",
    assistant: "sees everybody’s points and grades",
    lecturer: "sees the grades and exports final grades",
  },
  error: {
    wrong: {
      title: "This e-mail and password do not match",
      what: "Check the keyboard layout and Caps Lock and try again. If you forgot the password, write to your teacher.",
    },
    tooMany: {
      title: "Too many attempts",
      what: "Wait a minute and try again. This keeps passwords safe from guessing.",
    },
    notEnrolled: {
      title: "This address is not on the course roster",
      what: "You signed in, but nobody with this e-mail is enrolled. Use another address or write to your teacher.",
    },
    unverified: {
      title: "The e-mail address is not verified",
      what: "Verify it in your university account and sign in again.",
    },
    offline: {
      title: "The server does not answer",
      what: "Check the connection and press “Sign in” again. What you typed is still here.",
    },
    away: {
      title: "The database cannot be reached",
      what: "Try again in a few seconds. What you typed is still here, and nothing of yours is lost.",
    },
    other: {
      title: "Could not sign in",
      what: "Try again. If it does not help, write to your teacher.",
    },
  },
};
