using System.Xml.Linq;

namespace CallXmlSim.Architecture.Tests;

public sealed class PackageVersionTests
{
    private static readonly XElement[] Pins =
        [.. XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")];

    [Fact]
    public void Every_package_is_pinned_to_one_version() =>
        Pins.Where(pin => !((string)pin.Attribute("Version")!).StartsWith('['))
            .Select(pin => (string)pin.Attribute("Include")!)
            .ShouldBeEmpty();
}
