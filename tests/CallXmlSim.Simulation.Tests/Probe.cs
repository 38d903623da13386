namespace CallXmlSim.Simulation.Tests; public class ProbeSimulation { [Fact] public void T() => 1.ShouldBe(1); }
