import { serveWord, type WordRequest } from "./serveWord";

/** The script of the worker that makes Word documents; it makes one and is ended by whoever asked. */
globalThis.onmessage = ({ data }: MessageEvent<WordRequest>) =>
  void serveWord(data, (message) => globalThis.postMessage(message));
