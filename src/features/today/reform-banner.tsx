import { useCallback } from 'react';
import { to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import { useLoaded } from '../../ui/use-loaded.ts';

/** Here and in About only: what is planned is not what is law. */
export const ReformBanner = () => {
  const { content } = useServices();
  const reform = useLoaded(
    useCallback(() => content.reform(), [content]),
    'go-without',
  );
  if (!reform) return null;
  return (
    <p className="soft small">
      {reform.title} <a href={`#${to.settingsPart('about')}`}>What we know</a>
    </p>
  );
};
