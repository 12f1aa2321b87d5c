namespace FusionMetrics.Methods;

/// <summary>Marks the interface that the methods of a family implement.</summary>
/// <param name="family">The family.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class MethodContractAttribute(MethodFamily family) : Attribute
{
    /// <summary>The family.</summary>
    public MethodFamily Family { get; } = family;

    internal static MethodFamily FamilyOf<TContract>()
        => ((MethodContractAttribute?)GetCustomAttribute(typeof(TContract), typeof(MethodContractAttribute)))?.Family
            ?? throw new ArgumentException($"{typeof(TContract).Name} is not the interface of a family of methods: use IWeighting, INormalizer, ...");
}
