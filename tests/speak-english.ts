import { speak, speakLater } from '@/browser/text';

// What a view does before it draws.
await speak('en');
// And what a part that comes later does.
await speakLater();
