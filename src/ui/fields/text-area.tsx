import type { ComponentProps, ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { classNames } from '../class-names.ts';
import type { FieldWords } from './field.tsx';
import { Field } from './field.tsx';
import './text-area.css';

interface TextAreaProps extends FieldWords, ComponentProps<'textarea'> {
  /** 'note' is the ruled page people write on for a while. */
  readonly look?: 'usual' | 'note' | undefined;
  readonly footer?: ReactNode;
}

/** Safari and Firefox cannot size a box by its content yet: an unseen copy of the text (text-area.css) holds it open. */
const growsByItself = () => CSS.supports('field-sizing', 'content');

const holdOpen = (page: HTMLElement | null) => {
  if (!page || growsByItself()) return;
  page.dataset.text = `${page.querySelector('textarea')?.value ?? ''} `;
};

export const TextArea = ({
  label,
  hint,
  problem,
  optional,
  hideLabel,
  look = 'usual',
  footer,
  className,
  'aria-describedby': describedBy,
  ...rest
}: TextAreaProps) => {
  const page = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => holdOpen(page.current));
  return (
    <Field {...{ label, hint, problem, optional, hideLabel, describedBy, footer, id: rest.id }}>
      {(links) => (
        <span className={classNames('text-area', `text-area-${look}`)} ref={page}>
          <textarea
            rows={look === 'note' ? 4 : 2}
            {...rest}
            {...links}
            className={classNames('control', className)}
            onInput={(event) => {
              holdOpen(page.current);
              rest.onInput?.(event);
            }}
          />
        </span>
      )}
    </Field>
  );
};
