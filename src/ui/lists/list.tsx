import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import './list.css';

interface ListProps extends ComponentProps<'ul'> {
  readonly label?: string | undefined;
  /** 'card': rows in one sheet; 'apart': a sheet each; 'plain': rules only. */
  readonly look?: 'card' | 'apart' | 'plain' | undefined;
}

/** role=list: Safari forgets that an undotted list is a list. */
export const List = ({ label, look = 'card', className, ...rest }: ListProps) => (
  // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops lists without markers
  <ul {...rest} role="list" aria-label={label} className={classNames('list', `list-${look}`, className)} />
);
