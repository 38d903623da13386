using System.Reflection;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.Architecture.Tests.Diagnostics;

/// <summary>Every descriptor that a project declares, public or not.</summary>
internal static class DiagnosticCatalogue
{
    private const BindingFlags AnyStatic = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [.. Repository.SourceProjects.Select(project => project.Load())
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => Fields(type).Concat(Properties(type)))
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<DiagnosticDescriptor>()
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    private static IEnumerable<DiagnosticDescriptor> Fields(Type type) =>
        type.GetFields(AnyStatic)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);

    private static IEnumerable<DiagnosticDescriptor> Properties(Type type) =>
        type.GetProperties(AnyStatic)
            .Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(property => (DiagnosticDescriptor)property.GetValue(null)!);
}
