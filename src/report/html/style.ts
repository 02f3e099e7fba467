/** Light, dark and paper. Severities are told by word and shape as well as by colour; all pairs have contrast 4.5 : 1. */
const themes = `
:root{--ink:#1c2430;--faint:#5a6472;--paper:#fff;--ground:#f4f6f8;--line:#d5dae1;--accent:#0b5394;
--error:#b3261e;--error-bg:#fdecea;--warning:#8a5300;--warning-bg:#fff4dc;--info:#1f5f99;--info-bg:#e8f1fa;--good:#2e7d5b;
--operand-bg:#eef0fb;--up:#b5544a;--down:#3f7fa8;
--s1:#8fb4d9;--s2:#f0c27b;--s3:#9ccfb5;--s4:#e3a6a1;--s5:#c3b1dd;--s6:#a9c7c9;--s7:#d9c7a0;--s8:#b8c9a3;color-scheme:light}
`
const dark = `--ink:#e6eaf0;--faint:#a3adba;--paper:#171c23;--ground:#0f1318;--line:#3a4350;--accent:#8cc1f2;
--error:#ff9a90;--error-bg:#43211f;--warning:#ffc66b;--warning-bg:#3d2f14;--info:#8cc1f2;--info-bg:#1b3247;--good:#5cb98e;
--operand-bg:#262a45;--up:#d07a70;--down:#6aa9d2;
--s1:#3f6a96;--s2:#8a6524;--s3:#3c7a5c;--s4:#8f4a45;--s5:#6a5590;--s6:#4a7476;--s7:#75622f;--s8:#5d7341;color-scheme:dark`

const layout = `
*{box-sizing:border-box}
html{scroll-padding-top:5rem}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.65 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif}
[data-language=zh] .en,[data-language=en] .zh{display:none}
[hidden]{display:none!important}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.sr{position:absolute!important;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
.skip:not(:focus){position:absolute;left:-999em}
header.page{position:sticky;top:0;z-index:3;background:var(--paper);border-bottom:1px solid var(--line);padding:.5rem 1.25rem;display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
header.page h1{font-size:1.05rem;margin:0 auto 0 0}
button,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.15rem .6rem;cursor:pointer;max-width:100%}
button[aria-pressed=true]{background:var(--accent);color:var(--paper);border-color:var(--accent)}
main{max-width:1180px;margin:0 auto;padding:1rem 1.25rem 4rem}
#filters{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;margin:0 0 1rem;padding:.5rem .9rem;background:var(--paper);border:1px solid var(--line);border-radius:8px}
#filters label{display:inline-flex;gap:.35rem;align-items:center;min-width:0;max-width:100%}#filters select,#filters input[type=search]{min-width:0}
input[type=search]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.15rem .6rem}
#overview th small{display:block;overflow-wrap:anywhere}
.document{background:var(--paper);border:1px solid var(--line);border-radius:10px;margin:0 0 1.25rem;padding:.4rem 1.25rem 1rem}
.document{content-visibility:auto;contain-intrinsic-size:auto 60px}
.document>summary{padding:.6rem 0;cursor:pointer}
.document>summary h2{display:inline;font-size:1.25rem}
.counts{display:inline-flex;flex-wrap:wrap;gap:.4rem;margin-left:.6rem}
.count{border-radius:99px;padding:0 .65rem;font-size:.85rem;font-weight:600;background:var(--ground);color:var(--faint)}
.count.error{background:var(--error-bg);color:var(--error)}.count.warning{background:var(--warning-bg);color:var(--warning)}.count.info{background:var(--info-bg);color:var(--info)}
.file{color:var(--faint);font-size:.85rem;margin:0 0 .4rem;overflow-wrap:anywhere}
nav.parts{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;border-bottom:1px solid var(--line);padding-bottom:.5rem}
h3{font-size:1.12rem;margin:1.6rem 0 .6rem}
h4{font-size:1rem;margin:0}h5{font-size:.92rem;margin:.6rem 0 .2rem}
small{font-size:.82rem;color:var(--faint);font-weight:400}
.good{color:var(--good);font-weight:600}
`
const findings = `
.rule{border:1px solid var(--line);border-left:5px solid var(--info);border-radius:8px;margin:0 0 .8rem;padding:.65rem 1rem .4rem}
.rule.error{border-left-color:var(--error)}.rule.warning{border-left-color:var(--warning)}
.badge{font-size:.78rem;font-weight:700;border-radius:4px;padding:.1rem .45rem;margin-right:.5rem;background:var(--info-bg);color:var(--info)}
.rule.error .badge{background:var(--error-bg);color:var(--error)}.rule.warning .badge{background:var(--warning-bg);color:var(--warning)}
.about{color:var(--faint);font-size:.84rem;margin:.1rem 0 .3rem;overflow-wrap:anywhere}
.rule ol{list-style:none;margin:0;padding:0}
.finding{padding:.5rem 0 .6rem;border-top:1px solid var(--line)}
.finding p{margin:.15rem 0;overflow-wrap:anywhere}
.finding .place{font-weight:600}
.number{display:inline-block;min-width:1.7em;margin-right:.4em;text-align:center;border-radius:99px;background:var(--ground);color:var(--faint);font-size:.8rem}
.figures{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin:.3rem 0}
.figures div{display:flex;gap:.45rem;align-items:baseline}
.figures dt{color:var(--faint);font-size:.85rem}.figures dd{margin:0;font-variant-numeric:tabular-nums;font-weight:600}
.rule.error .difference dd{color:var(--error)}
.equation{font-size:.9rem;margin:.15rem 0}
.equation summary{cursor:pointer;color:var(--faint);overflow-wrap:anywhere}.equation summary:hover{color:var(--accent)}
.said{font-variant-numeric:tabular-nums}
.equation table{border-collapse:collapse;margin:.2rem 0 .3rem 1.1rem}
.equation td,.equation th{padding:.12rem .9rem .12rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}
.equation th{color:var(--faint);font-weight:500}.equation .side{white-space:nowrap;color:var(--faint)}
td.n,th.n{text-align:right!important;font-variant-numeric:tabular-nums;white-space:nowrap}
blockquote{margin:.3rem 0;padding:.2rem .8rem;border-left:3px solid var(--line);color:var(--faint);overflow-wrap:anywhere}
`
const disclosure = `
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));gap:1rem}
figure{margin:0;border:1px solid var(--line);border-radius:8px;padding:.7rem .9rem;min-width:0}
figcaption{font-weight:600;margin-bottom:.4rem}
figcaption small{margin-left:.2rem}
.drawing svg{display:block;width:100%;height:auto}.drawing.narrow{display:none}
.key,.bars{border-collapse:collapse;width:100%;font-size:.88rem}.key{margin-top:.5rem}
.key td,.key th,.bars td,.bars th{padding:.14rem 0 .14rem .6rem;vertical-align:middle}
.key th,.bars th{padding-left:0;text-align:left;font-weight:400;overflow-wrap:anywhere}
.key td.n{width:1%}.bars th{width:42%;max-width:15rem;line-height:1.3}.bars td.n{width:1%}
.swatch{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin-right:.5em}
.track div{position:relative;height:14px;min-width:60px}.track i{position:absolute;top:0;bottom:0;min-width:1px}
.track .up{background:var(--up)}.track .down{background:var(--down)}.track .zero{background:var(--faint);width:1px;top:-4px;bottom:-4px}
.track .missed{background:var(--line)}.track .checked{background:var(--good)}
.drawing svg text{font-family:inherit!important}
.legend{color:var(--faint);font-size:.86rem;margin:.2rem 0 .6rem}
details.table{border:1px solid var(--line);border-radius:8px;margin:0 0 .8rem;padding:.4rem .9rem}
details.table>summary{cursor:pointer;padding:.25rem 0}details.table>summary h4{display:inline}
.scroll{overflow-x:auto;margin:.4rem 0}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr));gap:0 1.2rem}
.sides>div{min-width:0}
table.grid{border-collapse:collapse;width:100%;font-size:.9rem}
.grid td,.grid th{border-bottom:1px solid var(--line);padding:.18rem .55rem;text-align:left;vertical-align:top}
.grid thead th{color:var(--faint);font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--line)}
.grid thead th.n{white-space:normal;min-width:5.5em}
.grid tbody th{font-weight:400;min-width:8em}
.grid .class>*,.grid .total>*{font-weight:650}
.grid .section>th{padding-left:1.4em}.grid .item>th{padding-left:2.4em}
.grid .total>*{border-top:1px solid var(--faint);background:var(--ground)}
td.project{min-width:11em}
details.mark,.prose.mark,.target.mark{box-shadow:inset 5px 0 0 var(--info);padding-left:1.1rem}
details.mark.error,.prose.mark.error,.target.mark.error{box-shadow:inset 5px 0 0 var(--error)}details.mark.warning,.prose.mark.warning,.target.mark.warning{box-shadow:inset 5px 0 0 var(--warning)}
td.code{font-variant-numeric:tabular-nums;color:var(--faint);white-space:nowrap}
td.u{text-decoration:underline dotted var(--faint);text-underline-offset:.25em}
.mark:not(details):not(.prose):not(.target).error{background:var(--error-bg)!important}.mark:not(details):not(.prose):not(.target).warning{background:var(--warning-bg)!important}.mark:not(details):not(.prose):not(.target).info{background:var(--info-bg)!important}
td.mark{box-shadow:inset 0 0 0 2px var(--error)}td.mark.warning{box-shadow:inset 0 0 0 2px var(--warning)}td.mark.info{box-shadow:inset 0 0 0 2px var(--info)}
.mark.error>a,mark.error>a{color:var(--error)}.mark.warning>a{color:var(--warning)}.mark.info>a{color:var(--info)}
.operand{background:var(--operand-bg)!important}
mark{color:inherit;border-radius:3px;padding:0 .1em}
:target{outline:3px solid var(--accent);outline-offset:2px}
.prose p{margin:.25rem 0;overflow-wrap:anywhere}.prose{margin-bottom:.8rem}
.note,.empty{color:var(--faint);margin:.3rem 0;font-size:.9rem}
#way{position:fixed;right:1rem;bottom:1rem;z-index:4;width:min(30rem,calc(100vw - 2rem));max-height:min(46vh,24rem);overflow:auto;background:var(--paper);border:1px solid var(--accent);border-radius:10px;padding:.7rem 1rem;box-shadow:0 4px 18px #0005;font-size:.92rem}
#way p{margin:.15rem 0;overflow-wrap:anywhere}#way .title{font-weight:600}
#back{position:sticky;bottom:0;margin-top:.4rem;background:var(--accent);color:var(--paper);border:0;border-radius:99px;padding:.35rem 1.1rem;font-weight:600}
.now{outline:2px dashed var(--accent);outline-offset:-1px}
footer{color:var(--faint);font-size:.85rem;text-align:center;padding:0 1rem 2rem}
`
const narrow = `
@media(max-width:640px){body{font-size:14.5px}main{padding:.8rem .7rem 4rem}.document{padding:.3rem .8rem .8rem}header.page{padding:.4rem .7rem}
header.page{position:static}html{scroll-padding-top:1rem}.rule{padding:.5rem .7rem .3rem}.equation td,.equation th{padding-right:.6rem}.equation table{margin-left:0}
.grid .section>th{padding-left:1em}.grid .item>th{padding-left:1.4em}.grid tbody th{min-width:7.5em}.grid td,.grid th{padding:.18rem .35rem}details.table{padding:.4rem .6rem}
#overview .grid thead th.n{min-width:0}#overview td:nth-of-type(2){min-width:5.4em}#overview td:last-child{min-width:13em}
.drawing.wide{display:none}.drawing.narrow{display:block}figure{padding:.6rem .6rem}}
`
const print = `
@media print{.drawing.wide{display:block}.drawing.narrow{display:none}:root{--paper:#fff;--ground:#fff;--ink:#000;--faint:#444}header.page,#filters,#way,nav.parts,.skip{display:none!important}
body{font-size:10pt;background:#fff}main{max-width:none;padding:0}.document{border:0;padding:0;break-before:page;content-visibility:visible}.document:first-of-type{break-before:auto}
figure,.finding{break-inside:avoid}h3,h4,.about{break-after:avoid}.scroll{overflow:visible}tr{break-inside:avoid}thead{display:table-header-group}
.pictures{grid-template-columns:1fr}figure{max-width:165mm}details.document::details-content{content-visibility:visible}details.table::details-content{content-visibility:visible}.finding:not(.info) details.equation::details-content{content-visibility:visible}
*{print-color-adjust:exact}@page{size:A4;margin:14mm}@page across{size:A4 landscape;margin:12mm}details.wide{page:across}.grid{font-size:8pt}.grid td,.grid th{padding:.15rem .3rem}.grid thead th.n{min-width:3.4em}.grid tbody th,td.project{min-width:6em}.grid .section>th{padding-left:1em}.grid .item>th{padding-left:1.6em}}
`

/** The style of the page. */
export const style = [
  themes,
  `@media(prefers-color-scheme:dark){@media screen{:root:not([data-theme=light]){${dark}}}}`,
  `@media screen{:root[data-theme=dark]{${dark}}}`,
  layout,
  findings,
  disclosure,
  narrow,
  print,
].join("")
