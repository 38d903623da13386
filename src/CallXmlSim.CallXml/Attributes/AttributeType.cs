using System.Diagnostics.CodeAnalysis;

namespace CallXmlSim.CallXml.Attributes;

/// <summary>Reads one kind of attribute value.</summary>
/// <param name="text">The interpolated value.</param>
/// <param name="value">What it stands for.</param>
/// <returns>Whether the text is of that kind.</returns>
internal delegate bool AttributeReader<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>A kind of attribute value: how it is read and what is expected, in words that complete "must be …".</summary>
internal sealed record AttributeType<T>(string Expectation, AttributeReader<T> TryRead);
