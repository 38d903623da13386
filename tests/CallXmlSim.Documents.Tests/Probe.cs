namespace CallXmlSim.Documents.Tests; public class ProbeDocuments { [Fact] public void T() => 1.ShouldBe(1); }
