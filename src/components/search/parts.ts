/** What the search box and the page of all results load when they are used, in one file. */
export {SearchPanel} from './SearchPanel.tsx';
export {SearchResults} from './SearchResults.tsx';
