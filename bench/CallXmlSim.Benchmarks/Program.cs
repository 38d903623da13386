using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using CallXmlSim.Benchmarks;

if (args is ["parked"])
    return ParkedCalls.Measure();
if (args is ["voicexml"])
    return VoiceXmlCalls.Measure();
if (args is ["scenarios"])
    return await ScenarioSuite.MeasureAsync();

BenchmarkSwitcher.FromAssembly(typeof(Demo).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithIterationCount(10)));
return 0;
