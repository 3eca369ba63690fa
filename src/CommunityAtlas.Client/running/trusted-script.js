/**
 * @typedef {{createScriptURL: (address: string) => string}} Policy
 * @typedef {{createPolicy: (name: string, rules: Policy) => Policy}} TrustedTypes
 */

/** The one policy that pages of the site allow; nobody may make it twice. */
const policyName = 'ca-sw';

/** Scripts of one page are several files: the policy that one of them has made is found here by the others. */
const shelf = Symbol.for('ca-sw');

/**
 * The address of a script of ours, in the form that a page with Trusted Types takes. The policy accepts exactly the addresses
 * that it was first asked with.
 * @param {string} address absolute
 * @param {readonly string[]} [others] further addresses that the policy shall accept
 * @returns {string}
 */
export function trustedScript(address, others = []) {
  const types = /** @type {{trustedTypes?: TrustedTypes}} */ (globalThis).trustedTypes;
  if (!types) return address;
  const shared = /** @type {{[shelf]?: Policy}} */ (globalThis);
  let policy = shared[shelf];
  if (!policy) {
    const accepted = new Set([address, ...others]);
    policy = types.createPolicy(policyName, {
      createScriptURL(asked) {
        if (!accepted.has(asked)) throw new TypeError(`${asked} is no script of this site`);
        return asked;
      },
    });
    shared[shelf] = policy;
  }
  return policy.createScriptURL(address);
}
