using CallXmlSim.ContactCenter.Events;
using CallXmlSim.Documents.Diagnostics;

namespace CallXmlSim.ContactCenter.Tests;

internal static class Expectations
{
    public static void ShouldBeQueuedOnce(this World world, int queue, QueuedBy by)
    {
        var queued = world.All<InteractionQueued>().ShouldHaveSingleItem();
        queued.Queue.Id.ShouldBe(queue);
        queued.By.ShouldBe(by);
    }

    /// <summary>The one diagnostic is of that id, and points at that text.</summary>
    public static Diagnostic ShouldBeOne(this IEnumerable<Diagnostic> diagnostics, string id, string at)
    {
        var diagnostic = diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe(id);
        diagnostic.Source[diagnostic.Span].ToString().ShouldBe(at);
        return diagnostic;
    }
}
