import {it} from 'vitest';
import {locales} from '../../src/procedure/locale.ts';
import {openSite} from './open-site.ts';
import {readQueries} from './queries.ts';
it('x', async () => {
  for (const locale of locales) for (const [set,count] of [['shipped',45],['field',400]] as const) {
    const {search}=await openSite(count,locale);
    for (const q of readQueries(set,locale)) {
      const {hits,terms}=await search.find(q.text,{limit:3});
      const ids=hits.map(h=>`${h.url.split('/').at(-1)}#${h.passage.anchor}`);
      const top=ids[0]??'';const right=q.procedures.has(top.split('#')[0]??'');
      const step=q.passages.size===0||q.passages.has(top);
      if(!right||!step) console.log(locale,count,q.class,q.heldOut?'H':'T',JSON.stringify(q.text),'want',[...q.passages,...(q.passages.size?[]:q.procedures)].join('|'),'got',top, right?'':'WRONG '+ids.slice(1).join(' '),terms.slice(0,14).join(','));
    }
  }
});
