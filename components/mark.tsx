/** The mark: three descending steps on a contour. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" fill="none" aria-hidden="true" className={className}>
      <path
        d="M28.5 17.5c0 5.8-5.6 9.5-12.6 9.5S3.5 23.3 3.5 17.5c0-5.2 3.4-11 9.6-11.7 7.6-.8 15.4 5.2 15.4 11.7Z"
        stroke="currentColor"
        strokeOpacity="0.35"
        strokeWidth="1.75"
      />
      <path
        d="M7 9.5h6v4.5h6v4.5h6"
        stroke="var(--accent)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
