/**
 * Records the position and the text of every prerendered node, and adds `window.sinceLook()`, which returns what has
 * changed since. It runs in the page once the page is parsed and styled, and before the library's script. The server
 * holds that script back until the page requests `/looked`.
 */
export async function look() {
  const root = document.querySelector('trust-center').shadowRoot;
  // WebKit runs scripts before the style sheets of a shadow root have loaded.
  const coming = window.everything(root).filter((node) => node.matches('link') && !node.sheet);
  await Promise.all(coming.map((link) => new Promise((resolve) => link.addEventListener('load', resolve))));

  const isReport = (node) => node.matches('[part~=report]');
  const isShown = (node) => node.checkVisibility() || getComputedStyle(node).display === 'contents';
  const read = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 && node.nodeType !== 11) return '';
    if (node.nodeType === 1) {
      // The form is only rendered with the script, because it cannot be sent without one.
      if (/^(script|style|template)$/.test(node.localName) || isReport(node)) return '';
      if (node.localName !== 'slot' && !isShown(node)) return '';
    }
    return [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  };
  const wordsNow = () => read(root).replace(/\s+/g, ' ').trim();
  const placeOf = (node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return { left: left + window.scrollX, top: top + window.scrollY, width, height };
  };
  const named = (node) => `${node.getRootNode().host?.localName} ${node.localName}.${node.className}`;
  const isAround = (outer, node) => {
    for (let at = node; at; at = at.parentNode ?? at.host) if (at === outer) return true;
    return false;
  };

  const places = new Map(window.before.map((node) => [node, placeOf(node)]));
  const words = wordsNow();
  const section = window.before.find((node) => node.localName === 'trust-disclosure-form');

  window.sinceLook = () => {
    // The form makes its section higher and moves everything below it down by the same amount. Nothing else may move.
    const before = section && places.get(section);
    const grown = section ? placeOf(section).height - before.height : 0;
    const expected = (node, place) => {
      if (!grown) return place;
      if (isAround(node, section)) return { ...place, height: place.height + grown };
      const isInside = isAround(section, node);
      if (isInside && node.matches('.section, .form-space'))
        return { ...place, height: place.height + grown };
      if (!isInside && place.top >= before.top + before.height) return { ...place, top: place.top + grown };
      return place;
    };
    const moved = [];
    for (const [node, place] of places) {
      const now = placeOf(node);
      const then = expected(node, place);
      // Engines round positions to 1/64 or 1/60 of a pixel.
      const isMoved = Object.keys(place).some((side) => Math.abs(now[side] - then[side]) > 0.05);
      if (isMoved) moved.push(`${named(node)}: ${JSON.stringify({ place, then, now })}`);
    }
    return { moved, words, now: wordsNow() };
  };
  await fetch('/looked');
}
