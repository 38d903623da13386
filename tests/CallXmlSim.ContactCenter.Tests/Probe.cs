namespace CallXmlSim.ContactCenter.Tests; public class ProbeContactCenter { [Fact] public void T() => 1.ShouldBe(1); }
