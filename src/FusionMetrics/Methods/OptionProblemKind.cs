namespace FusionMetrics.Methods;

/// <summary>What can be wrong with a method or its options in a recipe.</summary>
public enum OptionProblemKind
{
    /// <summary>A value is not of the kind, or not within the range, that an option takes.</summary>
    WrongValue,

    /// <summary>The method has no option of that name.</summary>
    UnknownOption,

    /// <summary>The catalog has no method of that id.</summary>
    UnknownMethod,

    /// <summary>A map of options does not say which method they are for.</summary>
    MissingMethod,
}
