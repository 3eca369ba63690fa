/**
 * @typedef {{createScriptURL: (address: string) => string}} Policy
 * @typedef {{createPolicy: (name: string, rules: Policy) => Policy}} TrustedTypes
 */

/** The one policy that pages of the site allow; nobody may make it twice. */
const policyName = 'ca-sw';

/** @type {Map<string, Policy>} */
const policies = new Map();

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
  let policy = policies.get(policyName);
  if (!policy) {
    const accepted = new Set([address, ...others]);
    policy = types.createPolicy(policyName, {
      createScriptURL(asked) {
        if (!accepted.has(asked)) throw new TypeError(`${asked} is no script of this site`);
        return asked;
      },
    });
    policies.set(policyName, policy);
  }
  return policy.createScriptURL(address);
}
