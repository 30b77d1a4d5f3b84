import Navbar from '@theme-original/Navbar';
import type {ReactElement} from 'react';
import {Notices} from '../../components/notice/Notices.tsx';

export default function NavbarAndNotices(): ReactElement {
  return (
    <>
      <Navbar />
      <Notices />
    </>
  );
}
