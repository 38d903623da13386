using Jint.Native;
using Jint.Runtime;

namespace CallXmlSim.Scripting;

/// <summary>Numbers as ECMAScript writes them (ECMA-262, Number::toString).</summary>
internal static class ScriptNumber
{
    public static string ToText(double number) => TypeConverter.ToString(JsNumber.Create(number));
}
