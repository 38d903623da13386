using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Recognition.Rules;

namespace CallXmlSim.Recognition.Reading.Srgs;

/// <summary>Takes text apart into tokens (SRGS 1.0, 2.1): at white space, except between double quotes.</summary>
internal static class SrgsTokens
{
    /// <summary>Adds the tokens of a run of text.</summary>
    public static void Read(MarkupText text, DiagnosticBag diagnostics, List<Expansion> tokens)
    {
        var value = text.Value;
        var i = 0;
        while (i < value.Length)
        {
            if (char.IsWhiteSpace(value[i]))
            {
                i++;
                continue;
            }

            var start = i;
            if (value[i] == '"')
            {
                var close = value.IndexOf('"', i + 1);
                if (close < 0)
                {
                    diagnostics.Report(GrammarDiagnostics.UnclosedQuote, SrgsText.SpanOf(text, start, 1));
                    return;
                }

                i = close + 1;
            }
            else
            {
                while (i < value.Length && value[i] != '"' && !char.IsWhiteSpace(value[i]))
                    i++;
            }

            var token = GrammarTokens.Collapse(value[start..i].Trim('"'));
            if (token.Length > 0)
                tokens.Add(new TokenExpansion(token, SrgsText.SpanOf(text, start, i - start)));
        }
    }
}
