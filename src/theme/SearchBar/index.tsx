export {SearchBox as default} from '../../components/search/SearchBox.tsx';
