export {CodeBlock as default} from '../../components/code/CodeBlock.tsx';
