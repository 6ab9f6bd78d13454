import { speak } from '@/browser/text';

// What a view does before it draws.
await speak('en');
