/** What jsdom lacks and the pages ask for. */
import { jest } from '@jest/globals';
import { ReadableStream, TransformStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextEncoder, TextDecoder, ReadableStream, TransformStream });

window.matchMedia = query =>
  ({
    matches: false,
    media: query,
    addListener: jest.fn(),
    removeListener: jest.fn(),
    addEventListener: jest.fn(),
    removeEventListener: jest.fn(),
  }) as unknown as MediaQueryList;

window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

// antd measures pseudo-elements, which jsdom answers only with a complaint.
const { getComputedStyle } = window;
window.getComputedStyle = element => getComputedStyle(element);
