const NAME = '__webpack_nonce__'

/**
 * In the browser, gives the page's nonce to React Aria, which adds a style element of its own where the policy
 * refuses every one that does not bear it. It looks for the nonce under this name.
 */
export function lendNonce(): void {
  if (typeof document === 'undefined') return
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
  Object.assign(globalThis, { [NAME]: nonce })
}
