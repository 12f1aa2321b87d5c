namespace FusionMetrics.Methods;

/// <summary>A method and how it is made from its options.</summary>
internal sealed class MethodWithOptions<TContract, TOptions>(
    MethodFamily family, string id, MethodDescription description, OptionSet<TOptions> options, Func<TOptions, TContract> create)
    : Method<TContract>(family, id, description, options)
    where TContract : class
    where TOptions : MethodOptions
{
    public override TContract Create(MethodOptions? options = null) => create(Own<TOptions>(options));
}
