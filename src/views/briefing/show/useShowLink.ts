/** The line between the window of the room and that of who speaks: a channel, and posts to one another where there is none. */
import { useCallback, useEffect, useRef } from 'react';
import { asMessage, readMessage, showChannel, type ShowMessage } from '../../../deck/show/messages';

type Send = (message: ShowMessage) => void;

/** From a file the origin is “null”, which no window can be addressed by. */
const target = () => (window.origin === 'null' ? '*' : window.origin);

const isWindow = (source: MessageEventSource | null): source is Window =>
  source !== null && 'closed' in source;

/**
 * Every message may arrive twice, by both ways: none does more the second time. `first` is the window that is written to
 * before it has been heard of.
 */
export function useShowLink(
  onMessage: (message: ShowMessage, answer: Send) => void,
  first: Window | null,
): Send {
  const channel = useRef<BroadcastChannel | null>(null);
  const others = useRef(new Set<Window>());
  const hear = useRef(onMessage);
  useEffect(() => {
    hear.current = onMessage;
  });

  const send = useCallback((message: ShowMessage) => {
    const posted = asMessage(message);
    channel.current?.postMessage(posted);
    for (const other of others.current) {
      if (other.closed) others.current.delete(other);
      else other.postMessage(posted, target());
    }
  }, []);

  useEffect(() => {
    const windows = others.current;
    if (first && first !== window) windows.add(first);
    const line = 'BroadcastChannel' in window ? new BroadcastChannel(showChannel) : null;
    channel.current = line;
    const onLine = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (message) hear.current(message, send);
    };
    const onPost = (event: MessageEvent<unknown>) => {
      if (event.origin !== window.origin) return;
      const message = readMessage(event.data);
      if (!message) return;
      if (isWindow(event.source)) windows.add(event.source);
      hear.current(message, send);
    };
    line?.addEventListener('message', onLine);
    window.addEventListener('message', onPost);
    return () => {
      line?.close();
      channel.current = null;
      windows.clear();
      window.removeEventListener('message', onPost);
    };
  }, [first, send]);

  return send;
}
