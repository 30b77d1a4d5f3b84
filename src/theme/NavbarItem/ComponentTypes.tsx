import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import {SwitcherItem} from '../../components/switcher/SwitcherItem.tsx';

export default {...ComponentTypes, 'custom-customer': SwitcherItem};
