import { useEffect } from 'react';

// Refused without a gesture, and where there is no full screen at all: the show fills its window then.
const ignore = () => undefined;

const enter = () => {
  const html = document.documentElement;
  if ('requestFullscreen' in html) void html.requestFullscreen().catch(ignore);
};

const leave = () => {
  if (document.fullscreenElement) void document.exitFullscreen().catch(ignore);
};

export const toggleFullScreen = () => (document.fullscreenElement ? leave() : enter());

/** The whole screen, from the press that began the show until the show is left. */
export function useFullScreen(): void {
  useEffect(() => {
    if ('userActivation' in navigator && navigator.userActivation.isActive) enter();
    return leave;
  }, []);
}
