using System.Reflection;

namespace CallXmlSim.Architecture.Tests;

public sealed class ThirdPartyTypeTests
{
    /// <summary>ANTLR generates public types only; that is why they have an assembly of their own.</summary>
    private const string GeneratedParsers = "CallXmlSim.Grammars";

    public static TheoryData<string> Libraries =>
        [.. Repository.SourceProjects.Where(p => !p.IsExecutable && p.Name != GeneratedParsers).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_library_s_type_appears_in_a_public_signature(string name) =>
        Repository.SourceProjects.Single(p => p.Name == name).Load().GetExportedTypes()
            .SelectMany(type => Signatures(type).SelectMany(Parts).Where(IsForeign).Select(part => $"{type}: {part}"))
            .Distinct()
            .ShouldBeEmpty();

    private static IEnumerable<Type> Signatures(Type type)
    {
        const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance |
            BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.BaseType is { } parent) yield return parent;
        foreach (var contract in type.GetInterfaces()) yield return contract;
        foreach (var field in type.GetFields(Members).Where(f => f.IsPublic || f.IsFamily)) yield return field.FieldType;
        foreach (var constructor in type.GetConstructors(Members).Where(IsVisible))
            foreach (var parameter in constructor.GetParameters()) yield return parameter.ParameterType;
        foreach (var method in type.GetMethods(Members).Where(IsVisible))
        {
            yield return method.ReturnType;
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
        }
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];

    private static bool IsForeign(Type type) =>
        type.Assembly.GetName().Name is { } name &&
        !name.StartsWith("CallXmlSim.", StringComparison.Ordinal) &&
        type.Assembly.Location is var location &&
        Path.GetDirectoryName(location) != Path.GetDirectoryName(typeof(object).Assembly.Location);
}
