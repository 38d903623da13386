using System.Collections;
using System.Reflection;

namespace CallXmlSim.CallXml.Tests.Properties;

/// <summary>Counts the objects and characters that hang on a session, without the program that all sessions share.</summary>
internal static class ReachableState
{
    public static int Of(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var unvisited = new Stack<object>([root]);
        var size = 0;
        while (unvisited.TryPop(out var next))
        {
            if (next is CallXmlProgram or Type or Delegate or MemberInfo || !seen.Add(next))
                continue;
            size += next is string text ? text.Length : 1;
            if (next is Array { Length: var length } array)
            {
                size += length;
                foreach (var item in (IEnumerable)array)
                    Push(item);
            }
            else if (next is not string)
            {
                foreach (var field in FieldsOf(next.GetType()))
                    Push(field.GetValue(next));
            }
        }

        return size;

        void Push(object? value)
        {
            if (value is not null && !(value.GetType().IsPrimitive || value.GetType().IsEnum || value is decimal))
                unvisited.Push(value);
        }
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRef)
                    yield return field;
            }
        }
    }
}
