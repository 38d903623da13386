using System.Text;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Running;
using CallXmlSim.Testing.Tests.Running;

namespace CallXmlSim.Testing.Tests.Reports;

/// <summary>What reports write.</summary>
internal static class Written
{
    public static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>The file that a report makes of some outcomes.</summary>
    public static string By(Report report, IEnumerable<CaseOutcome> outcomes, bool isComplete = true)
    {
        using (report)
        {
            foreach (var outcome in outcomes)
                report.Add(outcome);
            return Now(report, isComplete);
        }
    }

    /// <summary>The file that a report makes at this moment.</summary>
    public static string Now(Report report, bool isComplete)
    {
        using var output = new MemoryStream();
        report.Write(output, isComplete);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Runs the scenarios of a text.</summary>
    public static Task<List<CaseOutcome>> OutcomesAsync(string text) => MenuSuite.RunAsync(MenuSuite.Read(text));
}
