using CallXmlSim.Scripting;
using CallXmlSim.VoiceXml.Events;
using CallXmlSim.VoiceXml.Execution;
using CallXmlSim.VoiceXml.FormItems;
using CallXmlSim.VoiceXml.Listening;

namespace CallXmlSim.VoiceXml.FormInterpretation;

/// <summary>
/// The process phase (VoiceXML 2.0, appendix C): a result leads elsewhere, or fills the input items of the form by 3.1.6;
/// then the <c>filled</c> actions that it triggers are run in document order.
/// </summary>
internal static class ProcessPhase
{
    public static Progress Assign(FormFrame form, VoiceXmlSession session)
    {
        var result = form.Result!;
        var best = result.Best;
        form.Result = null;
        switch (best.Grammar)
        {
            case { Owner: LinkNode link }:
                return link.Navigation.Follow(session, link);
            case { Owner: string universal }:
                return session.Throw(new VoiceXmlEvent(universal));
            case { Dialog: { } dialog } when dialog != form.Node:
                return session.Enter(dialog, result);
            case { Meaning: ChoiceNode choice }:
                form.Visited = form.Node.Items[0];
                return choice.Navigation.Follow(session, choice);
            default:
                Fill(form, result, best);
                return form.ProcessFilled();
        }
    }

    public static Progress RunFilled(FormFrame form, VoiceXmlSession session)
    {
        while (form.Position < form.Node.Filled.Count)
        {
            var filled = form.Node.Filled[form.Position++];
            if (!IsTriggered(form, filled))
                continue;
            if (!session.CountStep(filled))
                return session.StopRunaway(filled);
            // 5.2.2: its events are thrown in the scope that it stands in.
            form.Visited = filled.Owner;
            session.Push(new ContentFrame(filled.Content, session.Scripts.OpenScope(form.Scope)));
            return Progress.Continue;
        }

        form.Phase = Phase.Select;
        return Progress.Continue;
    }

    private static void Fill(FormFrame form, RecognitionResult result, Recognized best)
    {
        if (best.Grammar.Item is { } scoped)
        {
            if (scoped.IsInput)
                FillItem(form, scoped, result, Slot(best.Interpretation, scoped.Slot) ?? best.Interpretation);
        }
        else
        {
            foreach (var item in form.Node.Items)
            {
                if (item is FieldItem or RecordItem or ObjectItem or TransferItem && Slot(best.Interpretation, item.Slot) is { } value)
                    FillItem(form, item, result, value);
            }
        }

        // Appendix C: once an input item is filled, the initial items are done with.
        if (!form.Node.Items.Any(item => form.StateOf(item).IsJustFilled))
            return;
        foreach (var initial in form.Node.Items.OfType<InitialItem>())
            form.Set(initial, ScriptValue.True);
    }

    private static void FillItem(FormFrame form, FormItem item, RecognitionResult result, ScriptValue value)
    {
        form.Fill(item, value);
        form.SetShadow(item, ScriptValue.From(LastResult.Shadow(result, result.Best with { Interpretation = value })));
    }

    // 3.1.6: the property of the slot's name, or of its path; null when there is none.
    private static ScriptValue? Slot(ScriptValue interpretation, string? slot)
    {
        if (slot is null || interpretation.AsObject is not { IsArray: false } found)
            return null;
        var value = interpretation;
        foreach (var name in slot.Split('.'))
        {
            if (value.AsObject is not { } holder || !holder.Names.Contains(name))
                return null;
            value = holder.Get(name);
        }

        return value;
    }

    // 2.4: "any" needs one of its items to be filled, "all" every one; one of them must have been filled just now.
    private static bool IsTriggered(FormFrame form, FilledNode filled)
    {
        var watched = form.Node.Items.Where(filled.Watches).ToList();
        return watched.Exists(item => form.StateOf(item).IsJustFilled)
            && (filled.IsAny ? watched.Exists(IsFilled) : watched.TrueForAll(IsFilled));

        bool IsFilled(FormItem item) => !form.ValueOf(item).IsUndefined;
    }
}
