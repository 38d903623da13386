namespace CallXmlSim.Cli.Tests;

/// <summary>Scripts of the repository, copied beside the tests.</summary>
internal static class Scripts
{
    /// <summary>8x8's External IVR demo.</summary>
    public static string Demo => Path.Combine(AppContext.BaseDirectory, "scripts", "external-ivr-demo.xml");
}
