/**
 * The lists room: all that a section needs to show, search and filter a list of any length.
 *
 * - `LongList` renders the first screen at once and the rest while the browser is idle. A section gives it the entries in
 *   blocks (`inBlocks(rows)`, or its own groups) and a function that renders one block. `reach(count)` waits until a link
 *   can lead to an entry.
 * - `SearchController` holds the query and the filters, renders the fields, announces the result, and offers a way back.
 * - `longListStyles` are the styles of an element with the class `block`, which the browser skips while it is out of view.
 *
 * How it works: a render goes through the blocks in order. A block whose entries and dependencies are unchanged costs
 * nothing. Others are rendered until the first screen is full or the time of a slice is up; then `LongList` asks the host
 * for another render when the browser is idle. Blocks that a filter leaves over stay in the document, hidden, so that
 * clearing it is quick. Nothing else in the project knows of slices, blocks in the document, or idle time.
 */
export { LongList, inBlocks, type Block } from './long-list.js';
export { longListStyles } from './long-list.styles.js';
export { SearchController, type SearchOption, type SearchView } from './search-controller.js';
