using System.Reflection;
using System.Xml.Linq;

namespace CallXmlSim.Architecture.Tests;

/// <summary>A project under <c>src</c>, as its project file says.</summary>
internal sealed record SourceProject(string Name, string Path, XDocument Content)
{
    /// <summary>Names of the projects and packages that the project file references.</summary>
    public IEnumerable<string> References =>
        Included("ProjectReference").Select(System.IO.Path.GetFileNameWithoutExtension).OfType<string>()
            .Concat(Included("PackageReference"));

    public bool IsExecutable => Value("OutputType") == "Exe";

    public static SourceProject Read(string path) =>
        new(System.IO.Path.GetFileNameWithoutExtension(path), path, XDocument.Load(path));

    /// <summary>The compiled assembly, from beside the tests.</summary>
    public Assembly Load() => Assembly.LoadFrom(System.IO.Path.Combine(AppContext.BaseDirectory, AssemblyName + ".dll"));

    private string AssemblyName => Value("AssemblyName") ?? Name;

    private string? Value(string property) => Content.Descendants(property).FirstOrDefault()?.Value;

    private IEnumerable<string> Included(string item) =>
        Content.Descendants(item).Select(element => (string)element.Attribute("Include")!);
}
