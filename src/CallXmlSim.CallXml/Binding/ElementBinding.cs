using CallXmlSim.CallXml.Attributes;
using CallXmlSim.CallXml.Audio;
using CallXmlSim.CallXml.Elements;
using CallXmlSim.CallXml.Expressions;
using CallXmlSim.CallXml.Listening;
using CallXmlSim.CallXml.Recordings;
using CallXmlSim.CallXml.Requests;
using CallXmlSim.CallXml.Text;
using CallXmlSim.Documents.Diagnostics;
using CallXmlSim.Documents.Markup;
using CallXmlSim.Recognition.Choices;

namespace CallXmlSim.CallXml.Binding;

/// <summary>One element while it is bound: reads its attributes, with diagnostics for the author.</summary>
internal sealed class ElementBinding(MarkupElement element, InheritanceScope inherited, DocumentBinder binder)
{
    private ChoicesAttribute? _choices;

    public MarkupElement Element => element;

    public DiagnosticBag Diagnostics => binder.Diagnostics;

    /// <summary>What the containers around the element fill in.</summary>
    public InheritanceScope Inherited => inherited;

    /// <summary>The attribute of that name, in any case, or <c>null</c>.</summary>
    public MarkupAttribute? Attribute(string name)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.NamespaceUri.Length == 0 && attribute.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return attribute;
        }

        return null;
    }

    /// <summary>An attribute's text, or <c>null</c> when it is absent.</summary>
    public TextTemplate? Template(string name) => Attribute(name) is { } attribute ? binder.Template(attribute) : null;

    /// <summary>An optional attribute; <c>null</c> when it is absent.</summary>
    public AttributeValue<T>? Optional<T>(string name, AttributeType<T> type) =>
        Attribute(name) is { } attribute ? Read(attribute, name, type) : null;

    /// <summary>A required attribute; its absence is an error at run time, too.</summary>
    public AttributeValue<T> Required<T>(string name, AttributeType<T> type) =>
        Optional(name, type) ?? Missing(name, type);

    /// <summary><c>value</c>, own or inherited.</summary>
    public AttributeValue<T> RequiredValue<T>(AttributeType<T> type) =>
        Optional("value", type)
        ?? (inherited.Value is { } value ? AttributeValue<T>.Of("value", type, value) : Missing("value", type));

    /// <summary><c>value</c>, own or inherited, as text; <c>null</c> when there is none.</summary>
    public TextTemplate? Value() => Template("value") ?? inherited.Value;

    /// <summary>The expression that the element evaluates; <c>null</c> when it is absent.</summary>
    public ExpressionAttribute? Expression(string name)
    {
        if (Template(name) is not { } template)
            return null;
        var expression = new ExpressionAttribute(template);
        CheckExpression(Attribute(name)!, expression.ConstantProblem);
        return expression;
    }

    /// <summary>The name of the variable that the element sets; <c>null</c> when it is absent.</summary>
    public AttributeValue<string>? Variable(string name)
    {
        var variable = Optional(name, AttributeTypes.Variable);
        if (variable is not null && Template(name)!.Constant is { } written)
            binder.Variables.Set(written.Trim(), Attribute(name)!);
        return variable;
    }

    /// <summary>The name of the variable that the element must set.</summary>
    public AttributeValue<string> RequiredVariable(string name) =>
        Variable(name) ?? Missing(name, AttributeTypes.Variable);

    /// <summary>The voice for what the element speaks; <c>null</c> for the default.</summary>
    public TextTemplate? Voice()
    {
        var voice = Template("voice");
        if (voice?.Constant is { } name && !Voices.IsKnown(name) && name.Trim().Length > 0)
        {
            Diagnostics.Report(
                BindDiagnostics.UnknownVoice,
                Attribute("voice")!.ValueSpan,
                [name],
                "Name a language and a gender, such as \"English-Female2\" or \"Spanish-Male1\".");
        }

        return voice;
    }

    /// <summary>Where the element leads to; <c>null</c> when it leads nowhere.</summary>
    public TextTemplate? Navigation(string name)
    {
        if (Template(name) is not { } target)
            return null;
        Optional(name, AttributeTypes.Url);
        RefersTo(name);
        return target;
    }

    /// <summary>The attribute, if it is there, leads to a label.</summary>
    public void RefersTo(string name)
    {
        if (Template(name) is { } target)
            binder.Labels.Refer(target, Attribute(name)!);
    }

    /// <summary>What the element listens for; <c>choices</c> are inherited.</summary>
    public ListeningAttributes Listening()
    {
        var listening = new ListeningAttributes(Choices() ?? inherited.Choices, Optional("termdigits", AttributeTypes.DtmfSet));
        if (Choices()?.Constant is { } constant && Template("termdigits")?.Constant is { } termDigits)
        {
            foreach (var choice in ChoiceChecks.BehindTermDigits(constant.List, termDigits.ToUpperInvariant()))
                ReportForestalled(constant, choice, "its first key is a terminating digit");
        }

        return listening;
    }

    /// <summary>The terminating digits of an element that listens for nothing else.</summary>
    public ListeningAttributes TermDigits() => new(null, Optional("termdigits", AttributeTypes.DtmfSet));

    /// <summary>The element's own <c>choices</c>; <c>null</c> when it states none.</summary>
    public ChoicesAttribute? Choices() => _choices ??= BindChoices();

    private ChoicesAttribute? BindChoices()
    {
        if (Attribute("choices") is not { } attribute)
            return null;
        var place = new AttributePlace(Diagnostics.Source, attribute);
        var choices = new ChoicesAttribute(binder.Template(attribute), place);
        binder.Events.Sources.Listens(choices);
        if (choices.Constant is { } constant && attribute.Value.Trim().Length > 0)
            Check(attribute, place, constant);
        return choices;
    }

    /// <summary>How the element sends its request.</summary>
    public RequestAttributes Request() => new()
    {
        Method = Optional("method", RequestMethods.Type),
        Submit = Submit(),
        Cache = Cache(),
    };

    /// <summary>How the element plays audio files; its attributes are <see cref="AudioAttributes.Names"/>.</summary>
    public AudioAttributes Audio() => new(
        TemplateOrOld("say", "text"), Template("format"), Voice(), Cache());

    /// <summary>An attribute's text, also under the name that it had before CallXML 3.0; <c>null</c> when it is absent.</summary>
    public TextTemplate? TemplateOrOld(string name, string oldName)
    {
        if (Attribute(oldName) is { } old)
        {
            Diagnostics.Report(
                BindDiagnostics.DeprecatedAttribute,
                old.NameSpan,
                [old.Name, element.LocalName, name],
                $"Write {name}=\"…\" instead.");
        }

        return Template(name) ?? Template(oldName);
    }

    /// <summary>How the element records; its attributes are <see cref="RecordingAttributes.Names"/>.</summary>
    /// <param name="destination">Where the recording goes.</param>
    /// <param name="name">The attribute that says so.</param>
    public RecordingAttributes Recording(AttributeValue<string> destination, string name)
    {
        if (Attribute(name) is { } attribute
            && RecordingDestination.TryParse(attribute.Value, out var place)
            && place.Kind == RecordingDestinationKind.Variable)
        {
            binder.Variables.Set(place.Text, attribute);
        }

        return new RecordingAttributes
        {
            Destination = destination,
            Beep = Optional("beep", AttributeTypes.Boolean),
            Format = Template("format"),
            MaxTime = Optional("maxtime", AttributeTypes.Duration),
            MaxSilence = Optional("maxsilence", AttributeTypes.Duration),
            TermDigits = Optional("termdigits", AttributeTypes.DtmfSet),
            TimeVariable = Variable("timevar"),
        };
    }

    private CacheAttribute? Cache() =>
        Optional("cache", AttributeTypes.YesNo) is { } cache ? new CacheAttribute(cache) : null;

    /// <summary>The variables that the element sends; <c>null</c> for none.</summary>
    public SubmitList? Submit() => Template("submit") is { } submit ? new SubmitList(submit) : null;

    /// <summary>The event that the element handles.</summary>
    /// <param name="name">The event.</param>
    /// <param name="attribute">The attribute that names it.</param>
    public void HandlesEvent(string name, MarkupAttribute attribute)
    {
        // A labelled handler can be gone to.
        if (Attribute("label") is null)
            binder.Events.Handle(name, attribute);
    }

    /// <summary>The event that the element throws; <c>null</c> for one that is known at run time only.</summary>
    public void ThrowsEvent(string? name) => binder.Events.Sources.Throws(name);

    /// <summary>Hints that the language has a better element today.</summary>
    public void IsDeprecated(string replacement) =>
        Diagnostics.Report(
            BindDiagnostics.DeprecatedElement, element.NameSpan, [element.LocalName], $"Write {replacement} instead.");

    /// <summary>The place and the attributes that all elements have.</summary>
    public NodeHeader Header()
    {
        return new NodeHeader(element.LocalName, Diagnostics.Source, element.Span, element.NameSpan)
        {
            Id = Attribute("id")?.Value.Trim(),
            Label = Attribute("label")?.Value.Trim(),
            Conditions = Conditions(),
            ClearDigits = Optional("cleardigits", AttributeTypes.Boolean),
            OwnChoices = Choices(),
        };
    }

    /// <summary>The elements inside, as a container holds them.</summary>
    public ContainerContent Content(InheritanceScope scope) => binder.BindContent(element, scope);

    /// <summary>How often an input container runs, and where it leads to.</summary>
    public ContainerLoop Loop() => new()
    {
        Repeat = Optional("repeat", AttributeTypes.Repetitions),
        Next = Navigation("next"),
    };

    /// <summary>The handlers inside; anything else is reported (1.3).</summary>
    public HandlerContent OnlyHandlers()
    {
        var others = element.Children.OfType<MarkupElement>()
            .Where(inner => !DocumentBinder.IsForeign(inner) && !DocumentBinder.IsHandler(inner))
            .ToArray();
        foreach (var other in others)
            ReportContent(other);
        var hasText = !ExpectNoText();
        return new HandlerContent(binder.BindHandlers(element), others.Length > 0 || hasText);
    }

    /// <summary>The handlers inside an element that speaks what else it holds.</summary>
    public HandlerContent Handlers() => new(binder.BindHandlers(element), HoldsOthers: false);

    /// <summary>The text inside, spoken; elements inside it are spoken, too (1.3).</summary>
    public TextTemplate? SpokenContent()
    {
        var text = SpokenText.Collapse(string.Concat(element.Children.Select(TextOf)));
        return text.Length == 0 ? null : binder.Template(text, element.Span);
    }

    private static string TextOf(MarkupNode node) => node switch
    {
        MarkupText text => text.Value,
        MarkupElement inner when !DocumentBinder.IsHandler(inner) => inner.TextContent,
        _ => "",
    };

    /// <summary>Reports what the element holds, since it must be empty.</summary>
    public void ExpectNoContent()
    {
        ExpectNoElements();
        ExpectNoText();
    }

    /// <summary>Reports the elements inside, since there must be none.</summary>
    public void ExpectNoElements()
    {
        foreach (var inner in element.Children.OfType<MarkupElement>())
            ReportContent(inner);
    }

    /// <summary>Reports the text inside, since there must be none; whether there is none.</summary>
    public bool ExpectNoText()
    {
        var texts = element.Children.OfType<MarkupText>().Where(text => !text.IsWhiteSpace).ToArray();
        foreach (var text in texts)
            Diagnostics.Report(BindDiagnostics.WrongContent, text.Span, [element.LocalName, "text"]);
        return texts.Length == 0;
    }

    /// <summary>Reports an element inside that must not be there.</summary>
    public void ReportContent(MarkupElement inner) =>
        Diagnostics.Report(BindDiagnostics.WrongContent, inner.NameSpan, [element.LocalName, $"the element \"{inner.Name}\""]);

    private Conditions Conditions()
    {
        var valueIs = Template("value-is");
        var valueIsNot = Template("value-is-not");
        var test = Test();
        if (valueIs is null && valueIsNot is null && test is null)
            return Attributes.Conditions.None;
        return new Conditions
        {
            Value = Value() ?? TextTemplate.Empty,
            ValueIs = valueIs,
            ValueIsNot = valueIsNot,
            Test = test,
        };
    }

    private TestAttribute? Test()
    {
        if (Template("test") is not { } template)
            return null;
        var test = new TestAttribute(template);
        CheckExpression(Attribute("test")!, test.ConstantProblem);
        return test;
    }

    // 5.2: a name behind "$" without a semicolon is XPath's own reference to the script's variable.
    private void CheckExpression(MarkupAttribute attribute, string problem)
    {
        foreach (var name in XPathReferences.In(attribute.Value))
            binder.Variables.Read(VariableReference.To(name), attribute.ValueSpan);
        if (problem.Length > 0)
            Diagnostics.Report(BindDiagnostics.BadExpression, attribute.ValueSpan, [attribute.Value, problem]);
    }

    private void ReportForestalled(InlineChoices choices, Choice choice, string reason) =>
        Diagnostics.Report(
            BindDiagnostics.ForestalledChoice,
            choices.SpanOf(choice),
            [choice.Text, reason],
            "Give the choice another key or other words, or remove it.");

    private AttributeValue<T> Read<T>(MarkupAttribute attribute, string name, AttributeType<T> type)
    {
        var value = AttributeValue<T>.Of(name, type, binder.Template(attribute));
        if (value.IsBad)
            Diagnostics.Report(BindDiagnostics.BadValue, attribute.ValueSpan, [attribute.Value, name, type.Expectation]);
        return value;
    }

    private AttributeValue<T> Missing<T>(string name, AttributeType<T> type)
    {
        Diagnostics.Report(
            BindDiagnostics.MissingAttribute,
            element.NameSpan,
            [element.LocalName, name],
            $"Add {name}=\"…\"; it must be {type.Expectation}.");
        return AttributeValue<T>.Missing(name, type);
    }

    private void Check(MarkupAttribute attribute, AttributePlace place, InlineChoices choices)
    {
        foreach (var (choice, earlier) in ChoiceChecks.Forestalled(choices.List))
            ReportForestalled(choices, choice, $"\"{earlier.Text}\" before it takes the same");

        // The first error is the author's; what follows may be its consequence.
        if (choices.List.Errors is [var error, ..])
        {
            Diagnostics.Report(
                BindDiagnostics.BadChoices, place.Part(error.Start, error.Length), [attribute.Value, error.Message]);
        }
    }
}
