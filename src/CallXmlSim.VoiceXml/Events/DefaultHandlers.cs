using CallXmlSim.Sessions.Effects;
using CallXmlSim.Sessions.Prompts;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormInterpretation;
using CallXmlSim.VoiceXml.Prompts;

namespace CallXmlSim.VoiceXml.Events;

/// <summary>What the platform does about events that no document handles (VoiceXML 2.0, 5.2.5).</summary>
internal static class DefaultHandlers
{
    public static Progress Run(VoiceXmlSession session, FormFrame? form, VoiceXmlEvent happened)
    {
        switch (Kind(happened.Name))
        {
            case "cancel":
                return Progress.Continue;
            case "noinput":
                return Reprompt(form);
            case "help":
                Say(session, "No help is available.");
                return Reprompt(form);
            case "nomatch" or "maxspeechtimeout":
                Say(session, "I did not understand.");
                return Reprompt(form);
            case "exit" or "connection":
                return session.Exit(EndReason.Exit, []);
            case "error":
                Say(session, "An error has occurred.");
                return session.EndUnhandled(happened);
            default:
                Say(session, "An event has occurred that is not handled.");
                return session.EndUnhandled(happened);
        }
    }

    // connection.disconnect is said nothing about: nobody is there to hear it.
    private static string Kind(string name)
    {
        if (EventName.Matches("connection.disconnect", name))
            return "connection";
        var dot = name.IndexOf('.');
        var first = dot < 0 ? name : name[..dot];
        return first == "connection" ? name : first;
    }

    private static Progress Reprompt(FormFrame? form)
    {
        if (form is not null)
            form.Reprompts = true;
        return Progress.Continue;
    }

    private static void Say(VoiceXmlSession session, string text) => session.Prompts.Add(new QueuedPrompt(
        [new SpeechSegment(text)], session.Properties.Boolean("bargein"), session.Properties.Text("bargeintype") == "hotword", null));
}
