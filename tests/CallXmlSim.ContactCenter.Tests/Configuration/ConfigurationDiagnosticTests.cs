using CallXmlSim.ContactCenter.Configuration;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Text;
using CallXmlSim.Documents.Yaml;

namespace CallXmlSim.ContactCenter.Tests.Configuration;

public class ConfigurationDiagnosticTests
{
    [Theory]
    [InlineData("platforms: [{name: a}, {name: A, hosts: [x.com]}]", "CC7001", "A")]
    [InlineData("platforms: [{hosts: [x.com, X.com]}]", "CC7001", "X.com")]
    [InlineData("tenants: [{}, {name: klvm2, channels: []}]", "CC7001", "klvm2")]
    [InlineData("tenants: [{}, {name: acme}]", "CC7001", "acme")]
    [InlineData("tenants: [{channels: [{number: 123}, {number: '+123'}]}]", "CC7001", "'+123'")]
    [InlineData("tenants: [{queues: [{id: 102}, {id: 0102}]}]", "CC7001", "0102")]
    [InlineData("tenants: [{agents: [{name: A}, {name: a}]}]", "CC7001", "a")]
    [InlineData("tenants: [{agents: [{name: A, queues: [102, 102]}]}]", "CC7001", "102")]
    [InlineData("tenants: [{scripts: [{name: M, mainIvr: []}, {name: M, mainIvr: []}]}]", "CC7001", "M")]
    [InlineData("tenants: [{queues: [{id: 114}]}]", "CC7002", "[{id: 114}]")]
    [InlineData("tenants: [{agents: [{name: A, queues: [999]}]}]", "CC7002", "999")]
    [InlineData("tenants: [{channels: [{number: 1, script: main}]}]", "CC7003", "main")]
    [InlineData("tenants: [{platform: eu}]", "CC7004", "eu")]
    [InlineData("tenants: [{channels: [{number: 1-800}]}]", "CC7005", "1-800")]
    [InlineData("tenants: [{channels: [{number: '+'}]}]", "CC7005", "'+'")]
    [InlineData("tenants: [{channels: [{number: 1234567890123456}]}]", "CC7005", "1234567890123456")]
    [InlineData("tenants: [{agents: [{name: A, offerTimeout: 14s}]}]", "CC7010", "14s")]
    [InlineData("tenants: [{agents: [{name: A, offerTimeout: 1m1s}]}]", "CC7010", "1m1s")]
    [InlineData("tenants: [{agents: [{name: A, queues: [{queue: 102, level: 85}]}]}]", "CC7011", "85")]
    [InlineData("tenants: [{agents: [{name: A, queues: [{queue: 102, level: 110}]}]}]", "CC7011", "110")]
    [InlineData("tenants: [{queues: [{id: 102, transactionCodesMandatory: true}]}]", "CC7014", "true")]
    [InlineData("tenants: []", "CC7018", "[]")]
    [InlineData("platforms: [{hosts: []}]", "CC7018", "[]")]
    [InlineData("tenant: [{}]", "DOC0111", "tenant")]
    [InlineData("tenants: [{queue: []}]", "DOC0111", "queue")]
    [InlineData("tenants: [{queues: [{name: Sales}], scripts: [{name: M, mainIvr: []}]}]", "DOC0112", "name")]
    [InlineData("tenants: [{agents: [{status: onBreak}]}]", "DOC0112", "status")]
    [InlineData("tenants: [{channels: [{name: x}]}]", "DOC0112", "name")]
    [InlineData("tenants: [{agents: [{name: A, status: busy}]}]", "DOC0117", "busy")]
    [InlineData("tenants: [{agents: [{name: A, onOffer: ring}]}]", "DOC0117", "ring")]
    [InlineData("tenants: [{queues: [{id: 102, priority: 11}]}]", "DOC0114", "11")]
    [InlineData("tenants: [{queues: [{id: 102, priority: high}]}]", "DOC0113", "high")]
    [InlineData("tenants: [{queues: [{id: 102, enabled: yes}]}]", "DOC0115", "yes")]
    [InlineData("api: {latency: fast}", "DOC0116", "fast")]
    [InlineData("api: {requestsPerMinute: 0}", "DOC0114", "0")]
    [InlineData("api: slow", "DOC0110", "slow")]
    [InlineData("[]", "DOC0110", "[]")]
    public void A_mistake_is_an_error_at_its_place(string text, string id, string at)
    {
        var reading = Read(text);

        reading.Configuration.ShouldBeNull();
        reading.Diagnostics.ShouldBeOne(id, at).Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("forwardToQueue: 999", "CC7002", "999")]
    [InlineData("testQueue: {queue: 999, moreWaitingThan: 1}", "CC7002", "999")]
    [InlineData("forwardToExternalIvr: home", "CC7005", "home")]
    [InlineData("say: {label: 'Hi!', text: hi}", "CC7006", "'Hi!'")]
    [InlineData("say: {label: abcdefghijklmnopqrstuv, text: hi}", "CC7006", "abcdefghijklmnopqrstuv")]
    [InlineData("say: {label: '', text: hi}", "CC7006", "''")]
    [InlineData("setVariable: {variable: $x, value: 1}", "CC7015", "$x")]
    [InlineData("setVariable: {variable: '', value: 1}", "CC7015", "''")]
    [InlineData("setVariable: {variable: a-b, value: 1}", "CC7015", "a-b")]
    [InlineData("setVariable: {variable: callerPhoneNumber, value: 1}", "CC7015", "callerPhoneNumber")]
    [InlineData("testQueue: {queue: 114}", "CC7016", "testQueue")]
    [InlineData("forwardToQueue: 170", "CC7017", "170")]
    [InlineData("sayy: hi", "DOC0117", "sayy")]
    [InlineData("say: ", "DOC0112", "say")]
    [InlineData("say: [hi]", "DOC0110", "[hi]")]
    [InlineData("say: {text: hi, voice: loud}", "DOC0111", "voice")]
    [InlineData("hangUp: now", "DOC0110", "now")]
    [InlineData("testVariable: {variable: x, condition: like, value: 1}", "DOC0117", "like")]
    [InlineData("testVariable: {variable: x, condition: equalTo}", "DOC0112", "variable")]
    [InlineData("testVariable: {variable: x, value: 1}", "DOC0112", "variable")]
    [InlineData("say: hi, play: music", "CC7009", "{say: hi, play: music}")]
    public void A_mistake_in_a_script_object_is_an_error_at_its_place(string node, string id, string at)
    {
        var reading = Read(Script($"[{{{node}}}]"));

        reading.Configuration.ShouldBeNull();
        reading.Diagnostics.ShouldBeOne(id, at).Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("[{say: {label: Hi you, text: hi}}]", "CC7007", "Hi you")]
    [InlineData("[forwardToExternalIvr: 1, forwardToQueue: 114]", "CC7008", "forwardToQueue: 114")]
    [InlineData("[forwardToQueue: 114, hangUp]", "CC7008", "hangUp")]
    [InlineData("[hangUp, hangUp]", "CC7008", "hangUp")]
    public void What_is_odd_is_a_warning_and_the_set_up_is_read(string nodes, string id, string at)
    {
        var reading = Read(Script(nodes));

        reading.Configuration.ShouldNotBeNull();
        reading.Diagnostics.ShouldBeOne(id, at).Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void A_label_stands_once_in_a_script()
    {
        var twice = "{label: A, text: hi}";
        Read(Script($"[say: {twice}, say: {twice}]")).Diagnostics.ShouldBeOne("CC7001", "A")
            .Related.ShouldHaveSingleItem().Message.ShouldBe("first here");
        Read($"tenants: [{{scripts: [{{name: M, mainIvr: [say: {twice}]}}, {{name: N, mainIvr: [say: {twice}]}}]}}]")
            .Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_finding_helps()
    {
        Read("tenants: [{agents: [{name: A, queues: [141]}]}]").Diagnostics.Single().ShouldSatisfyAllConditions(
            diagnostic => diagnostic.Message.ShouldBe("Tenant \"klvm2\" has no queue 141."),
            diagnostic => diagnostic.Help.ShouldBe("Its queues are 114 (Sales), 102 (Support)."));
        Read("tenants: [{platform: defalt}]").Diagnostics.Single().Help.ShouldBe("Did you mean \"default\"?");
        Read("tenants: [{channels: [{number: 1, script: Man}]}]").Diagnostics.Single().Help.ShouldBe("Did you mean \"Main\"?");
    }

    [Fact]
    public void All_mistakes_are_reported_at_once() =>
        Read(
            """
            api: {latency: fast, x: 1}
            tenants:
              - platform: eu
                queues: [{id: 102, priority: 0}]
                agents: [{name: A, queues: [1, {level: 5}], onOffer: x}]
                scripts: [{name: M, mainIvr: [say:, nothing, forwardToQueue: 5]}]
            """).Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(
            ["DOC0116", "DOC0111", "DOC0114", "DOC0112", "DOC0117", "CC7002", "CC7004", "CC7002", "DOC0112", "CC7011", "DOC0117"]);

    [Fact]
    public void Tokens_are_masked_in_the_text_that_findings_point_into()
    {
        var reading = Read("tenants: [{actionRequestToken: secret1, dataRequestToken: 'secret1', x: 1}]");

        reading.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["CC7013", "CC7013", "CC7012", "DOC0111"]);
        foreach (var diagnostic in reading.Diagnostics)
            diagnostic.Source.Content.ShouldBe("tenants: [{actionRequestToken: *******, dataRequestToken: *********, x: 1}]");
    }

    [Fact]
    public void A_set_up_inside_another_file_reports_to_that_file_s_reader()
    {
        var yaml = YamlText.Read(SourceText.From("contactCenter:\n  tenants: [{platform: eu}]", "a.scenario.yaml"));
        var binder = new YamlBinder(yaml.Source);
        var node = binder.Fields(yaml.Root!, "a scenario")!.Optional("contactCenter")!;

        ContactCenterReader.Read(node, binder).ShouldBeNull();
        binder.Diagnostics.Diagnostics.ShouldBeOne("CC7004", "eu").Position.Line.ShouldBe(2);
    }

    [Fact]
    public void Former_errors_of_the_other_file_do_not_count()
    {
        var yaml = YamlText.Read(SourceText.From("contactCenter: {}\nx: 1", "a.scenario.yaml"));
        var binder = new YamlBinder(yaml.Source);
        var fields = binder.Fields(yaml.Root!, "a scenario")!;
        fields.Duration("x").ShouldBeNull();
        binder.Diagnostics.HasErrors.ShouldBeTrue();

        ContactCenterReader.Read(fields.Optional("contactCenter")!, binder).ShouldNotBeNull();
    }

    private static ConfigurationReading Read(string text) =>
        ContactCenterReader.Read(SourceText.From(text, "cc.yaml"));

    private static string Script(string nodes) =>
        "tenants: [{queues: [{id: 114}, {id: 170, direction: outbound}], scripts: [{name: M, mainIvr: " + nodes + "}]}]";
}
