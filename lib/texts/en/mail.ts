export const mail = {
  why: "You get this e-mail because you are in the course “{course}”.",
  page: "All announcements of the course",
  off: "Send me no more announcements by e-mail",
  test: {
    subject: "A test e-mail",
    text: "This is a test: announcements of the course will come like this. A formula to try: $w \\leftarrow w - \\eta \\nabla L(w)$.",
  },
};
