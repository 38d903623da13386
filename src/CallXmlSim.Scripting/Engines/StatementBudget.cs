using Jint;

namespace CallXmlSim.Scripting;

/// <summary>Counts statements: those of one evaluation, and those of a turn of the host.</summary>
internal sealed class StatementBudget(ScriptOptions options) : Constraint
{
    private int _left;
    private long _leftInTurn = options.MaximumStatementsPerTurn;

    /// <summary>Begins a turn.</summary>
    public void BeginTurn() => _leftInTurn = options.MaximumStatementsPerTurn;

    /// <summary>Takes as many statements from the turn as one evaluation may execute.</summary>
    public void ChargeEvaluation() => _leftInTurn -= options.MaximumStatements;

    /// <inheritdoc/>
    public override void Reset() => _left = options.MaximumStatements;

    /// <inheritdoc/>
    public override void Check()
    {
        if (--_left < 0 || --_leftInTurn < 0)
            throw new ScriptLimitException("the script executes too many statements");
    }
}

/// <summary>A limit was reached. Scripts cannot catch it.</summary>
internal sealed class ScriptLimitException(string message) : Exception(message);
