using CallXmlSim.ContactCenter.Interactions;

namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>One object of an IVR script. Immutable.</summary>
/// <param name="Label">Its label, unique in the script.</param>
public abstract record ScriptNode(string Label)
{
    /// <summary>The exit points with their objects.</summary>
    internal virtual IReadOnlyList<ScriptExit> Exits => [];

    /// <summary>The queue it names, or <c>null</c>.</summary>
    internal virtual int? NamedQueue => null;

    /// <summary>Whether control never comes to the object behind it in the same sequence.</summary>
    internal virtual bool NeverReturns => Exits.Count > 0;

    internal abstract void Run(Interaction interaction, ContactCenterEngine center);
}
