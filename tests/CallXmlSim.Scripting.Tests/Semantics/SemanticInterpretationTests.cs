namespace CallXmlSim.Scripting.Tests.Semantics;

/// <summary>Semantic Interpretation for Speech Recognition 1.0.</summary>
public sealed class SemanticInterpretationTests
{
    [Fact]
    public void A_tag_gives_the_value_of_its_rule() =>
        SemanticsOf.Json(SemanticsOf.Script + "$main = yes {out = true;} | no {out = false;};", "no").ShouldBe("false");

    [Fact]
    public void Out_begins_as_an_object() =>
        SemanticsOf.Json(
            SemanticsOf.Script + "$main = a {out.size = 'large'; out.count = 2;} pizza;", "a pizza")
            .ShouldBe("""{"size":"large","count":2}""");

    [Fact]
    public void Tags_run_in_order_and_share_the_variables_of_their_rule() =>
        SemanticsOf.Json(
            SemanticsOf.Script + "$main = {var n = 1;} (one {n += 10;})<1-> end {out = n;};", "one one end").ShouldBe("21");

    [Fact]
    public void The_values_of_referred_rules_are_found_by_name_and_as_the_latest() =>
        SemanticsOf.Json(
            SemanticsOf.Script +
            """
            $main = from $city {out.from = rules.city; out.same = rules.latest();} to $city {out.to = rules.city;};
            $city = boston {out = 'BOS';} | chicago {out = 'ORD';};
            """,
            "from boston to chicago")
            .ShouldBe("""{"from":"BOS","same":"BOS","to":"ORD"}""");

    [Fact]
    public void Variables_of_one_rule_are_not_those_of_another()
    {
        var grammar = SemanticsOf.Script +
            """
            $main = {var n = 1;} $other {out = n;};
            $other = word {out = typeof n;};
            """;
        SemanticsOf.Json(grammar, "word").ShouldBe("1");
        SemanticsOf.Json(grammar.Replace("out = n", "out = rules.other", StringComparison.Ordinal), "word")
            .ShouldBe("\"undefined\"");
    }

    [Fact]
    public void Tags_before_the_rules_are_seen_by_all_rules() =>
        SemanticsOf.Json(
            "#ABNF 1.0;\nlanguage en-US;\ntag-format <semantics/1.0>;\nroot $main;\n" +
            """
            {!{ var base = 100; function up(n) { return base + n; } }!};
            $main = $n $n {out = up(rules.n);};
            $n = one {base = base + 10; out = 1;};
            """,
            "one one")
            .ShouldBe("121");

    [Fact]
    public void Meta_tells_text_and_score() =>
        SemanticsOf.Json(
            SemanticsOf.Script +
            """
            $main = I want $drink
              {out.drink = meta.drink.text; out.latest = meta.latest().text; out.sofar = meta.current().text;
               out.score = meta.drink.score;} please;
            $drink = Big Cola;
            """,
            "i want big cola please")
            .ShouldBe("""{"drink":"big cola","latest":"big cola","sofar":"i want big cola","score":0.75}""");

    [Theory]
    [InlineData("$main = San Francisco;", "san francisco", "\"san francisco\"")]
    [InlineData("$main = to $city please; $city = boston {out = 'BOS';} | chicago;", "to boston please", "\"BOS\"")]
    [InlineData("$main = to $city please; $city = boston {out = 'BOS';} | chicago;", "to chicago please", "\"chicago\"")]
    [InlineData("$main = $city or $city; $city = boston | chicago;", "boston or chicago", "\"chicago\"")]
    [InlineData("$main = to $city {var unused;}; $city = boston;", "to boston", "{}")]
    public void A_rule_without_tags_has_its_last_reference_s_value_or_its_words(string rules, string words, string json) =>
        SemanticsOf.Json(SemanticsOf.Script + rules, words).ShouldBe(json);

    [Fact]
    public void A_literal_is_the_value_and_the_last_one_counts()
    {
        const string Rules = "$main = $size pizza | quit {bye} now {later}; $size = big {large} | small;";
        SemanticsOf.Json(SemanticsOf.Literals + Rules, "big pizza").ShouldBe("\"large\"");
        SemanticsOf.Json(SemanticsOf.Literals + Rules, "small pizza").ShouldBe("\"small\"");
        SemanticsOf.Json(SemanticsOf.Literals + Rules, "quit now").ShouldBe("\"later\"");
    }

    [Theory]
    [InlineData("$main = big {large};", "\"large\"")]
    [InlineData("$main = big {out = 'large';};", "\"large\"")]
    public void Without_a_format_a_tag_is_a_script_where_it_assigns(string rules, string json) =>
        SemanticsOf.Json("#ABNF 1.0;\nlanguage en-US;\nroot $main;\n" + rules, "big").ShouldBe(json);

    [Fact]
    public void A_built_in_grammar_gives_a_value_to_the_rule_that_refers_to_it() =>
        SemanticsOf.Json(
            SemanticsOf.Script +
            "$main = is it $<builtin:grammar/boolean> {out.yes = rules.boolean;} $<builtin:grammar/digits> {out.n = rules.latest();};",
            "is it yes four two")
            .ShouldBe("""{"yes":true,"n":"42"}""");

    [Fact]
    public void What_needs_no_script_needs_no_engine()
    {
        var context = new ScriptContext();
        SemanticsOf.Utterance(SemanticsOf.Literals + "$main = big {large};", "big", context).Succeeded.ShouldBeTrue();
        SemanticsOf.Utterance(SemanticsOf.Script + "$main = big $x; $x = house;", "big house", context).Succeeded.ShouldBeTrue();
        context.HasEngine.ShouldBeFalse();
    }

    [Theory]
    [InlineData("$main = go {out = nope;} on {out = 1;};", ScriptErrorKind.Reference)]
    [InlineData("$main = go {out = ;} on {out = 1;};", ScriptErrorKind.Syntax)]
    [InlineData("$main = go {for (;;);} on;", ScriptErrorKind.Limit)]
    [InlineData("$main = go {undeclared = 1;} on;", ScriptErrorKind.Reference)]
    public void A_tag_that_fails_is_the_failure_of_the_whole(string rules, ScriptErrorKind kind) =>
        SemanticsOf.Utterance(SemanticsOf.Script + rules, "go on").Error!.Kind.ShouldBe(kind);

    [Fact]
    public void Scripts_of_the_document_do_not_reach_into_tags()
    {
        var context = new ScriptContext();
        context.OpenScope(null, "document").Declare("secret", ScriptValue.From(1));
        SemanticsOf.Utterance(SemanticsOf.Script + "$main = go {out = typeof secret + typeof document;};", "go", context)
            .Value.AsString.ShouldBe("undefinedundefined");
    }
}
