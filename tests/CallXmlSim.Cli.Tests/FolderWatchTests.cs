using System.Threading.Channels;
using CallXmlSim.Cli.Suites;

namespace CallXmlSim.Cli.Tests;

public sealed class FolderWatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Build_output_and_hidden_files_are_not_watched()
    {
        string[] passedOver = ["bin/menu.xml", "obj/menu.xml", "node_modules/menu.xml", ".git/index", "menus/obj/deep/menu.xml", "menus/.menu.xml.swp"];
        foreach (var path in passedOver.Append("menus/menu.xml"))
            _folder.Write(path, "");
        var changes = Channel.CreateUnbounded<string>();
        using var watch = new FolderWatch([_folder[""]], path => changes.Writer.TryWrite(path));

        foreach (var path in passedOver)
            _folder.Write(path, "changed");
        _folder.Write("menus/menu.xml", "changed");

        // Changes are told in their order, so the first one that is told was the last one made.
        (await changes.Reader.ReadAsync(TestContext.Current.CancellationToken)).ShouldBe(_folder["menus/menu.xml"]);
    }
}
