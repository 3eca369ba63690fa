import { SearchFailure } from '../failures.js';

/**
 * @typedef {import('./messages.js').FromWorker} FromWorker
 * @typedef {{method: string, args: unknown[], signal: AbortSignal, resolve: (value: unknown) => void, reject: (reason: unknown) => void}} Call
 * @typedef {{call: (method: string, args: unknown[], signal: AbortSignal) => Promise<unknown>, close: () => void}} Engine
 */

/**
 * An engine in a worker. Where the worker does not start (a browser without module workers, a policy that forbids it), the same
 * engine does the same work here; where it dies later, the calls under way fail and the next one starts it anew.
 * @implements {Engine}
 */
export class RemoteEngine {
  /**
   * @param {string} base
   * @param {() => Worker} startWorker
   * @param {() => Promise<Engine>} startHere
   */
  constructor(base, startWorker, startHere) {
    this.base = base;
    this.startWorker = startWorker;
    this.startHere = startHere;
    /** @type {Map<number, Call>} */
    this.calls = new Map();
    this.next = 1;
    this.isReady = false;
    /** @type {Worker | null} */
    this.worker = null;
    /** @type {Promise<Engine> | null} */
    this.here = null;
  }

  /**
   * @param {string} method
   * @param {unknown[]} args
   * @param {AbortSignal} signal
   * @returns {Promise<unknown>}
   */
  call(method, args, signal) {
    return new Promise((resolve, reject) => {
      if (signal.aborted) throw signal.reason;
      this.begin({ method, args, signal, resolve, reject });
    });
  }

  close() {
    this.worker?.terminate();
    this.worker = null;
    this.isReady = false;
    for (const call of this.calls.values()) call.reject(new SearchFailure('stopped', 'closed'));
    this.calls.clear();
  }

  /** @param {Call} call */
  begin(call) {
    if (this.here === null && this.worker === null) this.start();
    if (this.worker === null) {
      this.do(call);
      return;
    }
    const number = this.next++;
    this.calls.set(number, call);
    call.signal.addEventListener('abort', () => {
      if (!this.calls.delete(number)) return;
      this.worker?.postMessage({ abort: number });
      call.reject(call.signal.reason);
    }, { once: true });
    this.worker.postMessage({ call: number, method: call.method, args: call.args });
  }

  start() {
    try {
      this.worker = this.startWorker();
    } catch {
      this.here = this.startHere();
      return;
    }
    this.worker.onmessage = (/** @type {MessageEvent<FromWorker>} */ { data }) => this.hear(data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.fall();
    };
    this.worker.postMessage({ open: { base: this.base } });
    this.giveManifest(this.worker);
  }

  /**
   * Asks for the manifest while the worker's own script is on its way: the worker then need not wait twice.
   * @param {Worker} worker
   */
  async giveManifest(worker) {
    /** @type {string | null} */
    let manifest = null;
    try {
      const response = await fetch(`${this.base}search/index/manifest.json`, { credentials: 'same-origin' });
      if (response.ok) manifest = await response.text();
    } catch {
      // The worker asks once more, and says what is wrong.
    }
    worker.postMessage({ manifest });
  }

  /** @param {FromWorker} message */
  hear(message) {
    if ('ready' in message) {
      this.isReady = true;
      return;
    }
    const call = this.calls.get(message.call);
    if (!call) return;
    this.calls.delete(message.call);
    if ('value' in message) call.resolve(message.value);
    else if ('failure' in message) call.reject(new SearchFailure(message.failure.code, message.failure.detail));
    else call.reject(call.signal.aborted ? call.signal.reason : new DOMException('no longer wanted', 'AbortError'));
  }

  fall() {
    const wasReady = this.isReady;
    const calls = [...this.calls.values()];
    this.calls.clear();
    this.worker?.terminate();
    this.worker = null;
    this.isReady = false;
    if (wasReady) {
      for (const call of calls) call.reject(new SearchFailure('stopped', 'the worker died'));
      return;
    }
    this.here = this.startHere();
    for (const call of calls) this.do(call);
  }

  /** @param {Call} call */
  do(call) {
    const here = this.here ?? this.startHere();
    here.then((engine) => engine.call(call.method, call.args, call.signal)).then(call.resolve, call.reject);
  }
}
