/** Tells the other tabs of this browser who is signed in now. Where the browser has no such channel, nothing is told. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('session');

export function announce(username: string | null): void {
  channel?.postMessage(username);
}

export function onAnnouncement(listener: (username: string | null) => void): () => void {
  if (!channel) return () => undefined;
  const hear = (event: MessageEvent<string | null>) => listener(event.data);
  channel.addEventListener('message', hear);
  return () => channel.removeEventListener('message', hear);
}
