/**
 * The lists module shows, searches and filters lists of any length for a section.
 *
 * - `LongList` renders the first screen at once and the rest while the browser is idle. A section gives it the entries in
 *   blocks (`inBlocks(rows)`, or its own groups) and a function that renders one block. `reach(count)` waits until a link
 *   can lead to an entry.
 * - `SearchController` holds the query and the filters, renders the fields, announces the result, and renders a button
 * that clears them.
 * - `longListStyles` are the styles of an element with the class `block`, which the browser skips while it is out of view.
 *
 * How it works: a render goes through the blocks in order. It skips blocks whose entries and dependencies are
 * unchanged. It renders the others until the first screen is full or the time of a slice is up. `LongList` then
 * requests another render of the host for when the browser is idle. Blocks that a filter does not need stay in the
 * document, hidden, so that clearing the filter is fast. No other module deals with slices, rendered blocks, or idle
 * time.
 */
export { LongList, inBlocks, type Block } from './long-list.js';
export { longListStyles } from './long-list.styles.js';
export { SearchController, type SearchOption, type SearchView } from './search-controller.js';
