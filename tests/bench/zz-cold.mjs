import { buildFill, buildFloor } from './build-pages.mjs';
import { blankApp, ourApp } from './prepared.mjs';
import { openChromium, slowDown, watchRows, rowsAt, firstPaint, median } from './machine.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const state='/tmp/cold.json';
let s;
if (existsSync(state) && process.argv[2]!=='fresh') s=JSON.parse(readFileSync(state));
else { await buildFloor(); await buildFill(); const f=await blankApp(); const o=await ourApp(10000); s={floor:{url:f.url,profile:f.profile},ours:{url:o.url,profile:o.profile}}; writeFileSync(state,JSON.stringify(s)); await f.shut(); await o.shut(); }
const run=async({url,profile},{route,rows,count},log)=>{
  const c=await openChromium(profile,{offline:true});
  await watchRows(c,rows,count);
  await c.addInitScript(()=>{ const L=window.L=[]; const t=()=>Math.round(performance.now()); 
   const o=IDBFactory.prototype.open; IDBFactory.prototype.open=function(...a){L.push([t(),'open']); const r=o.apply(this,a); r.addEventListener('success',()=>L.push([t(),'opened'])); return r};
   const x=IDBDatabase.prototype.transaction; IDBDatabase.prototype.transaction=function(n,...a){ L.push([t(),'tx '+[].concat(...[n]).join(',')+' '+(a[0]||'')]); const tx=x.call(this,n,...a); tx.addEventListener('complete',()=>L.push([t(),'done '+[].concat(...[n]).join(',')])); return tx};
   const fx=window.fetch; window.fetch=(...a)=>{L.push([t(),'fetch '+a[0]]); return fx(...a)};
   new MutationObserver(()=>{L.push([t(),'dom '+document.querySelectorAll('main *').length])}).observe(document,{childList:true,subtree:true});
   new PerformanceObserver(l=>l.getEntries().forEach(e=>L.push([Math.round(e.startTime),'long '+Math.round(e.duration)]))).observe({entryTypes:['longtask']});
  });
  const p=await c.newPage(); await slowDown(p,4); await p.goto(url+'#'+route);
  const last=await rowsAt(p), paint=await firstPaint(p);
  if(log) console.log((await p.evaluate(()=>{const r=performance.getEntriesByType('resource').map(e=>[Math.round(e.startTime),'res '+e.name.split('/').pop()+' '+Math.round(e.responseEnd)]); return [...window.L,...r].sort((a,b)=>a[0]-b[0]).map(x=>x.join(' ')).join('\n')})));
  await c.close(); return {last,paint};
};
const F={route:'/',rows:'[data-row]',count:30}, T={route:'/',rows:'main a[href^="#/note/"]',count:5}, N={route:'/notes',rows:'main a[href^="#/note/"]',count:30};
const r={f:[],t:[],n:[]};
for(let i=0;i<+(process.argv[3]||3);i++){ r.f.push(await run(s.floor,F,i===1)); r.t.push(await run(s.ours,T,i===1)); r.n.push(await run(s.ours,N)); }
for(const k in r) console.log(k,'last',median(r[k].map(x=>x.last)),'paint',median(r[k].map(x=>x.paint)));
process.exit(0);
