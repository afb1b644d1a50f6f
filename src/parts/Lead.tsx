import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** The sentence that qualifies the title. */
  qualification: ReactNode;
  /** What stands at the right. */
  children?: ReactNode;
}

/** The sentence that a view opens with, and what qualifies it. */
export function Lead({ title, qualification, children }: Props) {
  return (
    <section className="lead">
      <div>
        <h1>{title}</h1>
        <p>{qualification}</p>
      </div>
      {children}
    </section>
  );
}
