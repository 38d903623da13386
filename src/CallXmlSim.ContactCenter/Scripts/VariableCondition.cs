namespace CallXmlSim.ContactCenter.Scripts;

/// <summary>How Test Variable compares.</summary>
public enum VariableCondition
{
    /// <summary>The same number, or the same text.</summary>
    EqualTo,

    /// <summary>Not the same.</summary>
    NotEqualTo,

    /// <summary>Less than.</summary>
    LessThan,

    /// <summary>Greater than, or the same.</summary>
    NotLessThan,

    /// <summary>Greater than.</summary>
    GreaterThan,

    /// <summary>Less than, or the same.</summary>
    NotGreaterThan,

    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>Something in it.</summary>
    NotEmpty,
}
