import type { TextFieldProps } from './text-field.tsx';
import { TextField } from './text-field.tsx';
import { useShown } from './use-shown.ts';
import './date-field.css';

/** The browser's own date field: value 'YYYY-MM-DD', shown as the device shows dates. */
export const DateField = ({ value, onChange, ...rest }: TextFieldProps) => {
  const [shown, show] = useShown(value);
  return (
    <TextField
      {...rest}
      {...(value === undefined ? {} : { value: shown })}
      type="date"
      className="control-date"
      onChange={(event) => {
        show(event.currentTarget.value);
        return onChange?.(event);
      }}
    />
  );
};
