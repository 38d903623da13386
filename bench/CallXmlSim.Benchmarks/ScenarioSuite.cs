using System.Diagnostics;
using System.Globalization;
using System.Text;
using CallXmlSim.Sessions;
using CallXmlSim.Simulation;
using CallXmlSim.Testing.Coverage;
using CallXmlSim.Testing.Reports;
using CallXmlSim.Testing.Reports.JUnit;
using CallXmlSim.Testing.Running;

namespace CallXmlSim.Benchmarks;

/// <summary>
/// 10,000 scenarios that a table of examples makes of one about the demo, with a JUnit file, against the same calls without
/// scenarios: a world for each call, a caller who presses 1, and nobody who looks at it.
/// </summary>
internal static class ScenarioSuite
{
    private const int Scenarios = 10_000;
    private const int WarmUps = 5;
    private const int Rounds = 15;

    private const string Scenario = """
        scenario: Caller <number> is sent to the sales queue
        script: demo.xml
        call: { from: <number> }
        conversation:
          - hears: press 1
          - presses: 1
          - hears: redirected to queue 114
        expect:
          requests: [POST https://8x8.com/SC/externalIvrAction.php]
          routed to: { queue: 114, by: request }
          panel: { First Name: John }
        examples:
          - [number]

        """;

    /// <summary>
    /// Prints the median of some rounds of each, on one thread and on two, and the median of the ratios within a round.
    /// </summary>
    public static async Task<int> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("callxmlsim-");
        try
        {
            var file = Write(folder.FullName);
            var demo = Demo.Bind();
            foreach (var threads in new[] { 1, 2 })
                await CompareAsync(file, Path.Combine(folder.FullName, "junit.xml"), demo, threads);
            await ShowMemoryAsync(file, Path.Combine(folder.FullName, "junit.xml"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task CompareAsync(string file, string junit, ICallApplication demo, int threads)
    {
        var bare = new Series();
        var run = new Series();
        var whole = new Series();
        for (var i = 0; i < WarmUps + Rounds; i++)
        {
            // The first rounds are for the compiler.
            if (i == WarmUps)
                (bare, run, whole) = (new Series(), new Series(), new Series());
            await bare.TimeAsync(() => PlayBareAsync(demo, threads));
            Suite suite = null!;
            await whole.TimeAsync(async () =>
            {
                suite = Suite.Read([file], new CaseFilter([]));
                await run.TimeAsync(() => RunAsync(suite, junit, threads, coverage: null));
            });
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{threads} thread(s): bare calls {bare}, scenarios {run} ({run.Over(bare):0.00} times), " +
            $"with reading the file {whole} ({whole.Over(bare):0.00} times)"));
    }

    private static async Task ShowMemoryAsync(string file, string junit)
    {
        var suite = Suite.Read([file], new CaseFilter([]));
        var run = 0;
        await RunAsync(suite, junit, threads: 1, new CoverageMap(keepsConversations: true), _ =>
        {
            if (++run % (Scenarios / 4) == 0 || run == 1)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after {run,6} scenarios: {GC.GetTotalMemory(forceFullCollection: true) / 1024} KiB in use"));
        });
        GC.KeepAlive(suite);
    }

    private static async Task RunAsync(
        Suite suite, string junit, int threads, CoverageMap? coverage, Action<CaseOutcome>? after = null)
    {
        await using var reports = new ReportFiles([new JUnitReport(junit, seed: 1, DateTimeOffset.UnixEpoch)]);
        await SuiteRun.ExecuteAsync(suite.Cases, new SuiteOptions { Parallel = threads, Coverage = coverage }, outcome =>
        {
            if (!outcome.Passed)
                throw new InvalidOperationException(FailureStory.Text(outcome, seed: 1));
            reports.Add(outcome);
            after?.Invoke(outcome);
        });
        await reports.FinishAsync(isComplete: true);
    }

    private static Task PlayBareAsync(ICallApplication demo, int threads) => Task.WhenAll(
        Enumerable.Range(0, threads).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < Scenarios / threads; i++)
            {
                var world = Demo.CreateWorld(demo, JournalMode.Kept);
                world.Dial(Demo.Caller, Demo.Channel, Demo.PressesOne());
                world.RunToEnd();
            }
        })));

    private static string Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "demo.xml"), Demo.Text);
        var text = new StringBuilder(Scenario);
        for (var i = 0; i < Scenarios; i++)
            text.Append(CultureInfo.InvariantCulture, $"  - [\"1650{i:0000000}\"]\n");
        var file = Path.Combine(folder, "many.scenario.yaml");
        File.WriteAllText(file, text.ToString());
        return file;
    }

    /// <summary>
    /// Some rounds of the same work. Processor time is compared, round by round, since other programs slow both sides of a
    /// round alike.
    /// </summary>
    private sealed class Series
    {
        private readonly List<double> _processor = [];
        private readonly List<double> _real = [];

        public async Task TimeAsync(Func<Task> run)
        {
            var start = Stopwatch.GetTimestamp();
            var used = Environment.CpuUsage.TotalTime;
            await run();
            _processor.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            _real.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        public double Over(Series other) => Median(_processor.Zip(other._processor, (mine, its) => mine / its));

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Median(_processor):0} ms of processor in {Median(_real):0} ms");

        private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
    }
}
