using CallXmlSim.Testing.Scripts;

namespace CallXmlSim.Testing.Tests.Scripts;

public class ScriptLoaderTests
{
    [Fact]
    public void A_missing_file_is_named_in_a_diagnostic()
    {
        var loaded = ScriptLoader.LoadFile("no-such-script.xml");

        loaded.Application.ShouldBeNull();
        var diagnostic = loaded.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("SIM6001");
        diagnostic.Message.ShouldBe("There is no file \"no-such-script.xml\".");
    }

    [Fact]
    public void A_folder_is_not_taken_for_a_script()
    {
        var folder = Directory.CreateTempSubdirectory("scripts");
        try
        {
            ScriptLoader.LoadFile(folder.FullName).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("SIM6002");
        }
        finally
        {
            folder.Delete();
        }
    }
}
