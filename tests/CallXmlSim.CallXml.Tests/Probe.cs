namespace CallXmlSim.CallXml.Tests; public class ProbeCallXml { [Fact] public void T() => 1.ShouldBe(1); }
