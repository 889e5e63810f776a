import type { TextFieldProps } from './text-field.tsx';
import { TextField } from './text-field.tsx';
import './date-field.css';

/** The browser's own date field: value 'YYYY-MM-DD', shown as the device shows dates. */
export const DateField = (props: TextFieldProps) => (
  <TextField {...props} type="date" className="control-date" />
);
