/**
 * What a page and its worker say to each other.
 * @typedef {{open: {base: string}} | {manifest: string | null} | {call: number, method: string, args: unknown[]} | {abort: number}} ToWorker
 * @typedef {{ready: true} | {call: number, value: unknown} | {call: number, failure: {code: import('../failures.js').FailureCode, detail: string}} | {call: number, aborted: true}} FromWorker
 */

export {};
