import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import { IconClose, IconSearch } from '../pictures/icons.tsx';
import { Field } from './field.tsx';
import './search-field.css';

interface SearchFieldProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly showLabel?: boolean | undefined;
  /** Shows a button that empties the field while there is something in it; with `defaultValue`, the caller empties it. */
  readonly onClear?: (() => void) | undefined;
}

export const SearchField = ({ label, showLabel, onClear, className, ...rest }: SearchFieldProps) => (
  <Field label={label} hideLabel={!showLabel} id={rest.id} describedBy={rest['aria-describedby']}>
    {(links) => (
      <span className="search">
        <IconSearch />
        <input
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={showLabel ? undefined : label}
          {...rest}
          {...links}
          className={classNames('control', className)}
        />
        {onClear && (rest.value ?? rest.defaultValue) !== undefined && rest.value !== '' && (
          <button type="button" className="search-clear" aria-label="Clear" onClick={onClear}>
            <IconClose />
          </button>
        )}
      </span>
    )}
  </Field>
);
