import { LocalEngine } from './running/local-engine.js';
import { failureOf } from './failures.js';

/**
 * @typedef {import('./running/messages.js').ToWorker} ToWorker
 * @typedef {import('./running/messages.js').FromWorker} FromWorker
 * @typedef {{onmessage: ((event: MessageEvent<ToWorker>) => void) | null, postMessage: (message: FromWorker) => void}} WorkerScope
 */

/**
 * The engine on the thread that asks for it: for pages whose worker does not start, and for Node.
 * @param {string} base the site's root, with a closing slash
 * @param {typeof fetch} fetcher
 */
export function startHere(base, fetcher) {
  return new LocalEngine(base, fetcher);
}

/** @param {WorkerScope} scope */
function serve(scope) {
  /** @type {LocalEngine | null} */
  let engine = null;
  /** @type {(manifest: string | null) => void} */
  let give = () => {};
  /** @type {Map<number, AbortController>} */
  const running = new Map();
  scope.onmessage = ({ data: message }) => {
    if ('open' in message) {
      engine = new LocalEngine(message.open.base, (address, options) => fetch(address, options), new Promise((resolve) => { give = resolve; }));
      scope.postMessage({ ready: true });
    } else if ('manifest' in message) {
      give(message.manifest);
    } else if ('abort' in message) {
      running.get(message.abort)?.abort();
    } else if (engine) {
      const { call, method, args } = message;
      const controller = new AbortController();
      running.set(call, controller);
      engine.call(method, args, controller.signal).then(
        (value) => scope.postMessage({ call, value }),
        (thrown) => {
          if (controller.signal.aborted) return scope.postMessage({ call, aborted: true });
          const { code, detail } = failureOf(thrown);
          scope.postMessage({ call, failure: { code, detail } });
        },
      ).finally(() => running.delete(call));
    }
  };
}

// Imported by a page or by Node, it waits to be asked.
if ('WorkerGlobalScope' in globalThis) serve(/** @type {WorkerScope} */ (/** @type {unknown} */ (globalThis)));
