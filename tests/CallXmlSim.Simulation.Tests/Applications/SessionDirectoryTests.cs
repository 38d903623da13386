using CallXmlSim.Simulation.Applications;

namespace CallXmlSim.Simulation.Tests.Applications;

public class SessionDirectoryTests
{
    [Fact]
    public void The_scripts_of_a_call_cannot_start_sessions_for_ever()
    {
        var sessions = new SessionDirectory();
        var started = 0;
        while (started < 100_000 && sessions.CountLaunch(call: 1))
            started++;

        started.ShouldBe(5_000);
        sessions.CountLaunch(call: 2).ShouldBeTrue();
    }
}
