namespace CallXmlSim.Testing.Coverage.Html;

/// <summary>How the report looks: in light and in dark, on a desk and in a hand, and never by colour alone.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root { color-scheme: light dark;
          --text: light-dark(#1b1f24, #e3e7ed); --page: light-dark(#fff, #13161b); --raised: light-dark(#f6f8fa, #1b2027);
          --faint: light-dark(#59636e, #9aa4b2); --line: light-dark(#d8dee4, #303742); --link: light-dark(#0a58ca, #8ab4ff);
          --run: light-dark(#ecf8f0, #17281d); --run-edge: light-dark(#2c974b, #57ab5a);
          --failed: light-dark(#fdf0c8, #463a10); --failed-edge: light-dark(#9a6700, #d9a62e);
          --never: light-dark(#fde2e0, #4d1f1c); --never-edge: light-dark(#b3261e, #ff8a80); }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 4rem; }
        body { margin: 0 auto; max-width: 80rem; padding: 1.5rem clamp(.75rem, 3vw, 2rem); color: var(--text);
          background: var(--page); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
        h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
        h2 { margin: 0; font-size: 1.25rem; }
        h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
        p { margin: .5rem 0; }
        a { color: var(--link); }
        a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        main > section, .conversation { margin-top: 3rem; }
        .conversation { margin-top: 2rem; }
        .faint { color: var(--faint); }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { position: static; }
        .bar { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem;
          padding: .5rem 0; background: var(--page); border-bottom: 1px solid var(--line); }
        .bar :first-child { flex: 1 1 auto; }
        .total { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; margin: 0 0 .75rem; }
        .total strong { font-size: 2.5rem; line-height: 1.2; }
        meter { width: 6rem; height: 1rem; vertical-align: middle; }
        .total meter { flex: 1 1 12rem; height: 1.25rem; align-self: center; }
        .legend { display: flex; flex-wrap: wrap; gap: .25rem .75rem; padding: 0; list-style: none; }
        .tally { width: 100%; border-collapse: collapse; }
        .tally caption { padding-bottom: .25rem; text-align: left; color: var(--faint); }
        .tally th, .tally td { padding: .375rem .5rem; border-bottom: 1px solid var(--line); text-align: right;
          white-space: nowrap; font-variant-numeric: tabular-nums; }
        .tally th:first-child { width: 99%; text-align: left; white-space: normal; font-weight: 500; }
        .tally thead th:first-child, .tally thead th, .tally .together th:first-child, .tally .together td { font-weight: 700; }
        .percent { display: inline-block; min-width: 5rem; }
        .tally tbody tr:hover { background: var(--raised); }
        .missed-parts { columns: 18rem; gap: 2rem; margin: .25rem 0 1rem; padding-left: 1.25rem; }
        .scroll, pre { overflow-x: auto; border: 1px solid var(--line); border-radius: .375rem; background: var(--raised); }
        .code, pre { font: .8125rem/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; tab-size: 4; overflow-wrap: normal; }
        .code { width: 100%; border-collapse: collapse; }
        .code th, .code td { padding: 0 .5rem; font-weight: normal; text-align: right; color: var(--faint); white-space: nowrap; }
        .code thead { font-family: system-ui, sans-serif; border-bottom: 1px solid var(--line); }
        .code td:last-child { width: 100%; border-left: .25rem solid transparent; text-align: left; color: var(--text); white-space: pre; }
        .code .all td:last-child { border-left-color: var(--run-edge); }
        .code .some td:last-child { border-left: .25rem double var(--never-edge); }
        .code .none td:last-child { border-left-color: var(--never-edge); }
        .code .some td:nth-child(2), .code .none td:nth-child(2) { color: var(--never-edge); font-weight: bold; }
        .code a { color: inherit; text-decoration: none; }
        .code a:hover, .code a:focus-visible { text-decoration: underline; }
        pre { margin: .5rem 0 0; padding: .75rem; }
        pre span:target, tr:target > td:last-child { outline: 2px solid var(--link); background: var(--failed); }
        section:target .bar, .conversation:target > h3 { outline: 2px solid var(--link); }
        .run { background: var(--run); }
        .failed { background: var(--failed); border-bottom: 1px dashed var(--failed-edge); }
        .never { background: var(--never); border-bottom: 2px solid var(--never-edge); }
        @media (max-width: 45rem) { .kind { display: none; } meter { width: 3.5rem; } .code, pre { font-size: .75rem; }
          .code th, .code td { padding: 0 .25rem; } }
        @media print { .bar { position: static; } .scroll, pre { overflow: visible; } .code td:last-child { white-space: pre-wrap; } }
        """;
}
